import type { CategoryTexts } from '@shared/categories/registry'
import { type Answer, UNKNOWN } from '@shared/valuation/question'
import { inLanguage } from './in-language'
import { questionTexts } from './question'
import { unbroken } from './unbroken'

const listing = inLanguage({ separator: '、' }, { separator: ', ' })

/** An answer as the questionnaire words it: "1.5 匹", "12 年", "拍照、按键", "不知道". */
export function nameAnswer(texts: CategoryTexts, question: string, answer: Answer): string {
  if (answer === UNKNOWN) return questionTexts.unknown.label
  const { options = {}, unit = '' } = texts.questions[question] ?? {}
  if (typeof answer === 'number') return unbroken(questionTexts.quantity(answer, unit))
  const chosen = [answer].flat()
  if (chosen.length === 0) return questionTexts.none
  return unbroken(chosen.map((id) => options[id]?.label ?? id).join(listing.separator))
}
