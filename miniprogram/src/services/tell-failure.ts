import { failureTexts } from '@/texts/failure'
import { failureCode } from './failure-code'
import { showToast } from './toast'

/** One fault often brings others along. */
const quietMs = 10_000

/** Long enough to read a number, and a picture of the screen can be taken. */
const shownMs = 6000

let toldAt = Number.NEGATIVE_INFINITY

/** Something broke behind a page that stands, after a tap for example: says that the step failed, with a number. */
export function tellFailure(error: unknown): void {
  const now = Date.now()
  const code = failureCode(withoutPlace(error), now)
  console.error(`[${code}]`, error)
  if (now - toldAt < quietMs) return
  toldAt = now
  showToast(failureTexts.step(code), shownMs)
}

/** A promise that nobody waited for. What the phone itself refuses is no error, and whoever asked for it does without. */
export function tellRejection(reason: unknown): void {
  if (reason instanceof Error) tellFailure(reason)
}

/** The phone hands on text with the lines of the stack below, which differ from build to build. */
const withoutPlace = (error: unknown) => String(error).split(/\n\s+at /)[0]
