import type { RegisteredCategory } from '@shared/categories/registry'
import type { SinceThen } from '@shared/valuation/since-then'
import type { NarrowingStep } from '@/components/settled'
import { routes } from '@/routes'
import { openPage } from '@/services/navigation'
import type { SavedQuote } from '@/services/saved-quotes'
import { wordsOf } from '@/texts/words-of'
import { ChangedSheet } from './changed-sheet'
import { ContentsSheet } from './contents-sheet'
import { LineSheet } from './line-sheet'
import { NarrowingSheet } from './narrowing-sheet'
import { SinceThenSheet } from './since-then-sheet'
import type { ContentsWords } from './tell-contents'

/** Which sheet lies over the page. */
export type OpenSheetName =
  | { line: string }
  | 'narrowing'
  | 'contents'
  | 'since-then'
  | { changed: SavedQuote['quote'] }

interface OpenSheetProps {
  sheet: OpenSheetName
  found: {
    saved: SavedQuote
    category: RegisteredCategory
    steps: readonly NarrowingStep[]
    unchanged: number
    contents?: ContentsWords
    sinceThen?: SinceThen
  }
  onChange: (question: string) => void
  onClose: () => void
}

export function OpenSheet({ sheet, found, onChange, onClose }: OpenSheetProps) {
  const { saved, category, steps, unchanged, contents, sinceThen } = found
  if (sheet === 'narrowing') return <NarrowingSheet steps={steps} unchanged={unchanged} onClose={onClose} />
  if (sheet === 'contents') return contents ? <ContentsSheet contents={contents} onClose={onClose} /> : null
  if (sheet === 'since-then') {
    return sinceThen ? <SinceThenSheet since={sinceThen} words={wordsOf(category)} onClose={onClose} /> : null
  }
  if ('changed' in sheet) {
    return <ChangedSheet from={saved.quote} to={sheet.changed} words={wordsOf(category)} onClose={onClose} />
  }
  const line = saved.quote.lines.find(({ id }) => id === sheet.line)
  if (!line) return null
  const change = (question: string) => {
    onClose()
    onChange(question)
  }
  const showPictures = () => {
    onClose()
    openPage(routes.materials({ id: saved.id }))
  }
  return (
    <LineSheet
      category={category}
      quote={saved.quote}
      line={line}
      onChange={change}
      onPictures={showPictures}
      onClose={onClose}
    />
  )
}
