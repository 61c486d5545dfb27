import type { CategoryTexts } from '@shared/categories/registry'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import type { SavedQuote } from '@/services/saved-quotes'
import { quoteTexts } from '@/texts/quote'
import { LinePairs } from './line-pairs'
import { pairLines } from './pair-lines'

const texts = quoteTexts.changed

interface ChangedSheetProps {
  from: SavedQuote['quote']
  to: SavedQuote['quote']
  words: CategoryTexts
  onClose: () => void
}

/** Both breakdowns whole. */
export function ChangedSheet({ from, to, words, onClose }: ChangedSheetProps) {
  return (
    <Sheet title={texts.both} onClose={onClose}>
      <LinePairs pairs={pairLines(from.lines, to.lines)} words={words} />
      <Button kind="soft" wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
