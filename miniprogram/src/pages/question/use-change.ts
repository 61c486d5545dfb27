import { useState } from 'react'
import type { Questionnaire } from './open-questionnaire'

/** What no longer fitted when the questionnaire was opened. */
export function useChange({ edits, changed: found }: Questionnaire) {
  const [changed, setChanged] = useState(found)
  const [told, setTold] = useState(false)
  return {
    /** To be told, until the page moves on. */
    changed: told ? undefined : changed,
    /** Answered questions are passed over, until the questionnaire starts afresh. */
    onlyOpen: edits || changed !== undefined,
    tell: () => setTold(true),
    forget: () => setChanged(undefined),
  }
}
