import { wordsOf } from '@/texts/words-of'
import { AnswersSheet } from './answers-sheet'
import type { SignedQuote } from './check-quote'
import { CompareWithMine } from './compare-with-mine'
import { LineReason } from './line-reason'
import type { SharedView } from './use-shared-quote'

/** The answers, the comparison with one's own, or one line. */
export type SheetName = 'answers' | 'compare' | { line: string }

interface SharedSheetProps {
  name: SheetName
  quote: SignedQuote['quote']
  view: SharedView
  onClose: () => void
}

export function SharedSheet({ name, quote, view: { category, fitted, mine }, onClose }: SharedSheetProps) {
  if (!category || !fitted) return null
  if (name === 'answers') return <AnswersSheet category={category} answers={fitted.answers} onClose={onClose} />
  if (name === 'compare') return <CompareWithMine category={category} theirs={quote} mine={mine} onClose={onClose} />
  const line = quote.lines.find(({ id }) => id === name.line)
  return line ? <LineReason line={line} quote={quote} words={wordsOf(category)} onClose={onClose} /> : null
}
