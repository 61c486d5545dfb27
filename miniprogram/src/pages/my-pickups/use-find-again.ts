import { useState } from 'react'
import { findLinkedPickups } from '@/services/find-linked-pickups'
import { Refused } from '@/services/send'
import { myPickupsTexts } from '@/texts/my-pickups'
import { tellRefusal } from '@/texts/refusals'

const texts = myPickupsTexts.findAgain

/** In WeChat: brings the pickups of the person's other phones onto this one, with a login. */
export function useFindAgain(onFound: () => void) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  const find = async () => {
    setBusy(true)
    setSaid(undefined)
    try {
      const { count, kept } = await findLinkedPickups()
      setSaid(count === 0 ? texts.none : kept ? texts.found(count) : texts.unkept(count))
      onFound()
    } catch (error) {
      setSaid(explain(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, said, find }
}

function explain(error: unknown): string {
  if (!(error instanceof Refused)) return texts.unreachable
  return tellRefusal(error.problem.code)
}
