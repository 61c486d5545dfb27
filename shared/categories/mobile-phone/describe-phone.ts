import type { Answer, Answers } from '../../valuation/question'
import { modelQuestions, storageQuestions } from './model-questions'
import { questionTexts } from './question-texts'

/** What is worth saying of an answer in one breath; unremarkable answers say nothing. */
const phrases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  power: { works: '能开机', dead: '开不了机' },
  account: { locked: '账号退不出' },
  route: { destroy: '选了安全销毁' },
  channel: { 'hong-kong': '港版', 'other-unlocked': '外版无锁', locked: '有运营商锁' },
  'screen-look': {
    intact: '屏幕没有划痕',
    'scratch-under-10mm': '屏幕有细划痕',
    'scratch-10mm-or-more': '屏幕有明显划痕',
    'deep-scratch-or-chip': '屏幕有硬划痕或小缺角',
    shattered: '屏幕碎了',
  },
  'screen-display': { tinted: '屏幕发黄', spots: '屏幕有坏点', aged: '屏幕有残影', leaking: '屏幕漏液或闪屏' },
  body: { 'dent-up-to-3mm': '机身有小磕碰', 'dent-over-3mm': '机身磕碰掉漆', broken: '机身开裂或缺块' },
  battery: { 'below-80': '电池健康度不到 80%' },
  history: {
    'bend-slight': '有点弯',
    'bend-strong': '明显弯了',
    'screen-original': '换过原装屏',
    'screen-third-party': '换过非原装屏',
    'board-repaired': '修过主板',
    'board-expanded': '扩过容',
    damp: '受过潮',
    soaked: '进过水',
  },
}

const chosen = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : [answer].flat().map(String)

const labelOf = (questionId: string, answers: Answers): string[] => {
  const texts: Readonly<Record<string, { readonly options: Readonly<Record<string, { readonly label: string }>> }>> =
    questionTexts
  return chosen(answers[questionId]).flatMap((option) => texts[questionId]?.options[option]?.label ?? [])
}

const firstLabel = (asked: readonly { readonly id: string }[], answers: Answers): string[] =>
  asked.flatMap(({ id }) => labelOf(id, answers)).slice(0, 1)

function nameOf(answers: Answers): string[] {
  const [model] = firstLabel(modelQuestions, answers)
  if (model) return [model]
  if (answers.brand === 'other') return ['其他手机']
  return labelOf('brand', answers).map((brand) => `${brand}手机`)
}

function faultsPhrase(answers: Answers): string[] {
  const { faults } = answers
  return Array.isArray(faults) && faults.length > 0 ? [`${faults.length} 项功能不好用`] : []
}

/** Names a phone from the answers that count: model and storage, and what is known of its state. */
export function describePhone(answers: Answers): { readonly title: string; readonly detail: string } {
  const name = [...nameOf(answers), ...firstLabel(storageQuestions, answers)].join(' ')
  const states = Object.entries(phrases).flatMap(([question, said]) =>
    chosen(answers[question]).flatMap((option) => said[option] ?? []),
  )
  return { title: name || '手机', detail: [...states, ...faultsPhrase(answers)].join('，') }
}
