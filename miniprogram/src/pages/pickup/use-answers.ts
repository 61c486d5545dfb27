import type { Pickup } from '@shared/contract/pickup'
import type { Answers } from '@shared/valuation/question'
import { useEffect, useState } from 'react'
import { answersOfQuote, storedAnswersOf } from '@/services/answers-of-quote'

/** A device of an order, with its answers once they are known. */
export interface KnownDevice {
  quote: string
  category: string
  answers?: Answers
}

/** The devices of an order with their answers; those booked from somebody else's link are asked for. */
export function useAnswers(devices: Pickup['devices'] | undefined): readonly KnownDevice[] {
  const [asked, setAsked] = useState<Record<string, Answers>>({})
  const ids = (devices ?? []).map(({ quote }) => quote).join(',')
  useEffect(() => {
    for (const id of ids ? ids.split(',') : []) {
      if (storedAnswersOf(id)) continue
      void answersOfQuote(id).then((answers) => answers && setAsked((known) => ({ ...known, [id]: answers })))
    }
  }, [ids])
  return (devices ?? []).map(({ quote, category }) => ({
    quote,
    category,
    answers: storedAnswersOf(quote) ?? asked[quote],
  }))
}
