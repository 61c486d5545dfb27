import type { RegisteredCategory } from '@shared/categories/registry'
import type { NarrowingStep } from '@/components/settled'
import type { SavedQuote } from '@/services/saved-quotes'
import { LineSheet } from './line-sheet'
import { NarrowingSheet } from './narrowing-sheet'

/** Which sheet lies over the page. */
export type OpenSheetName = { line: string } | 'narrowing'

interface OpenSheetProps {
  sheet: OpenSheetName
  found: { saved: SavedQuote; category: RegisteredCategory; steps: readonly NarrowingStep[]; unchanged: number }
  onChange: (question: string) => void
  onClose: () => void
}

export function OpenSheet({ sheet, found: { saved, category, steps, unchanged }, onChange, onClose }: OpenSheetProps) {
  if (sheet === 'narrowing') return <NarrowingSheet steps={steps} unchanged={unchanged} onClose={onClose} />
  const line = saved.quote.lines.find(({ id }) => id === sheet.line)
  if (!line) return null
  const change = (question: string) => {
    onClose()
    onChange(question)
  }
  return <LineSheet category={category} quote={saved.quote} line={line} onChange={change} onClose={onClose} />
}
