import { findCategory } from '@shared/categories'
import { englishTexts } from '@shared/categories/english'
import type { CategoryTexts } from '@shared/categories/registry'
import type { Because, Line } from '@shared/valuation/line'
import { type Answer, UNKNOWN } from '@shared/valuation/question'
import type { Quote } from '@shared/valuation/quote'
import { BadInput } from '../bad-input'

const sentences = {
  zh: { low: '至少', high: '至多', offer: '到手', rule: '规则或价格簿', unknown: '不知道，按最差的算' },
  en: { low: 'at least', high: 'at most', offer: 'offer', rule: 'rules or price book', unknown: 'not known, taken as' },
} as const

/** A language that quotes are told in. */
export type Language = keyof typeof sentences

const isLanguage = (text: string): text is Language => text in sentences

const yuan = (fen: number): string => (fen / 100).toFixed(2)

/** A quote in words, line by line, with what each line follows from and its sources. Refuses other languages. */
export function tellQuote(quote: Quote, language: string): string {
  if (!isLanguage(language))
    throw new BadInput('usage', `--words ${language}: one of ${Object.keys(sentences).join(', ')}`)
  const texts = language === 'en' ? englishTexts[quote.category] : findCategory(quote.category)?.texts
  if (!texts) throw new Error(`no words for ${quote.category} in ${language}`)
  const { title, detail } = texts.describe(quote.answers)
  const said = sentences[language]
  const price =
    quote.offer === undefined
      ? `${said.low} ¥${yuan(quote.low)}, ${said.high} ¥${yuan(quote.high)}`
      : `${said.offer} ¥${yuan(quote.offer)}`
  const reasons = quote.reasons.map(({ id }) => `  ${texts.reasons[id]?.title}: ${texts.reasons[id]?.text}`)
  return [
    `${title}${detail && ` (${detail})`}: ${price}`,
    ...reasons,
    ...quote.lines.map((line) => tellLine(line, quote, texts, language)),
  ].join('\n')
}

function tellLine(line: Line, { answers }: Quote, texts: CategoryTexts, language: Language): string {
  const sources = [line.source, ...(line.basedOn ?? [])].map(({ name, date, mark }) => `${mark} ${name}, ${date}`)
  const amount = `${line.amount < 0 ? '−' : '+'}${yuan(Math.abs(line.amount))}`
  const because = tellBecause(line.because, answers, texts, language)
  return `${amount.padStart(11)}  ${texts.lines[line.id]} (${because})\n${sources.map((source) => `${''.padStart(13)}${source}`).join('\n')}`
}

function tellBecause(because: Because, answers: Quote['answers'], texts: CategoryTexts, language: Language): string {
  const said = sentences[language]
  if (!('question' in because)) return said.rule
  const words = texts.questions[because.question]
  const label = (option: Answer) => words?.options?.[String(option)]?.label ?? `${option} ${words?.unit ?? ''}`.trim()
  const answer = [because.answer].flat().map(label).join(', ')
  return `${words?.title} ${answers[because.question] === UNKNOWN ? `${said.unknown} ` : ''}${answer}`
}
