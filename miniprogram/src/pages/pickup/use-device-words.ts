import type { Pickup } from '@shared/contract/pickup'
import type { Answers } from '@shared/valuation/question'
import { useEffect, useState } from 'react'
import { answersOfQuote, storedAnswersOf } from '@/services/answers-of-quote'
import { type DeviceWords, describeDevice } from '@/texts/describe-device'

type Devices = Pickup['devices']

/** The devices of an order in words; those booked from somebody else's link are asked for. */
export function useDeviceWords(devices: Devices | undefined): readonly DeviceWords[] {
  const [asked, setAsked] = useState<Record<string, Answers>>({})
  const ids = (devices ?? []).map(({ quote }) => quote).join(',')
  useEffect(() => {
    for (const id of ids ? ids.split(',') : []) {
      if (storedAnswersOf(id)) continue
      void answersOfQuote(id).then((answers) => answers && setAsked((known) => ({ ...known, [id]: answers })))
    }
  }, [ids])
  return (devices ?? []).map(({ quote, category }) => describeDevice(category, storedAnswersOf(quote) ?? asked[quote]))
}
