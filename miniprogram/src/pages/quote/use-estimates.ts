import type { RegisteredCategory } from '@shared/categories/registry'
import type { Telling } from '@shared/valuation/what-if'
import { useEffect, useRef, useState } from 'react'
import type { SavedQuote } from '@/services/saved-quotes'
import { workableTerms } from '@/services/workable-terms'
import { wordsOf } from '@/texts/words-of'
import { type ContentsWords, tellContents } from './tell-contents'
import { tellWaiting, type Waiting } from './tell-waiting'

/** What is told beside the price. */
export interface Estimates {
  /** The open question that can still move the price most. */
  telling?: Telling
  waiting?: Waiting
  contents?: ContentsWords
}

/** Works the estimates out once the page has been painted, which takes a while where much is open. Empty until then. */
export function useEstimates(
  category: RegisteredCategory | undefined,
  quote: SavedQuote['quote'] | undefined,
): Estimates {
  const [estimates, setEstimates] = useState<Estimates>({})
  const of = useRef<string>()
  useEffect(() => {
    if (!category || !quote) return
    const timer = setTimeout(() => {
      const text = JSON.stringify(quote)
      // Signing brings the same quote once more.
      if (of.current === text) return
      of.current = text
      setEstimates(estimate(category, quote))
    })
    return () => clearTimeout(timer)
  }, [category, quote])
  return estimates
}

/** Nothing for a quote that this phone cannot work out again. */
function estimate(category: RegisteredCategory, quote: SavedQuote['quote']): Estimates {
  const terms = workableTerms(category, quote)
  if (!terms) return {}
  const { answers } = quote
  return {
    telling: category.mostTelling(answers, terms),
    waiting: tellWaiting(category.valueOverTime(answers, terms)),
    contents: tellContents(category.contents(answers, terms), wordsOf(category)),
  }
}
