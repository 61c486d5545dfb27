import type { RegisteredCategory } from '@shared/categories/registry'
import { useState } from 'react'
import { CompareSheet } from '@/components/compare-sheet'
import { Link } from '@/components/link'
import type { SavedQuote } from '@/services/saved-quotes'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import type { SignedQuote } from './check-quote'

const texts = sharedQuoteTexts.compare

interface CompareWithMineProps {
  category: RegisteredCategory
  theirs: SignedQuote['quote']
  /** The quotes of this phone, the newest first; at least one. */
  mine: readonly SavedQuote[]
  onClose: () => void
}

/** Somebody's quote beside one of this phone. */
export function CompareWithMine({ category, theirs, mine, onClose }: CompareWithMineProps) {
  const [at, setAt] = useState(0)
  const own = mine[at]
  if (!own) return null
  return (
    <CompareSheet
      title={texts.title}
      category={category}
      left={{ label: texts.theirs, quote: theirs }}
      right={{ label: texts.mine, quote: own.quote }}
      onClose={onClose}
    >
      {mine.length > 1 && (
        <Link icon="refresh" onPress={() => setAt((at + 1) % mine.length)}>
          {texts.next(at + 1, mine.length)}
        </Link>
      )}
    </CompareSheet>
  )
}
