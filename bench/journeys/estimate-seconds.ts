import type { RegisteredCategory } from '@shared/categories/registry'
import { UNKNOWN } from '@shared/valuation/question'
import type { Step } from './plan-route'
import type { QuoteJourney } from './quote-journeys'

/** Operators of the keystroke-level model: prepare, point, press. Card, Moran and Newell, CACM 23 (7), 1980. */
const PREPARE_S = 1.35
const POINT_S = 1.1
const PRESS_S = 0.2

/** Chinese read aloud: 255 characters a minute. Trauzettel-Klosinski and Dietz, IOVS 53 (9), 2012. */
const CHARACTERS_PER_S = 255 / 60

/** After which a single choice moves on by itself. */
const MOVES_ON_S = 0.48

/** How long a person might take: one who knows the questions, and one who reads them as slowly as if aloud. */
export interface Seconds {
  readonly practised: number
  readonly careful: number
}

/** Models only: nobody was timed. Takes the taps that were counted. */
export function estimateSeconds({ category, route }: QuoteJourney, taps: number): Seconds {
  const waits = route.filter(({ taps: needed }) => needed === 1).length * MOVES_ON_S
  const characters = route.reduce((sum, step) => sum + charactersRead(step, category), 0)
  return {
    practised: taps * (PREPARE_S + POINT_S + PRESS_S) + waits,
    careful: taps * (POINT_S + PRESS_S) + waits + characters / CHARACTERS_PER_S,
  }
}

/** As many options of a long list as stand on the screen: nobody reads all of it. */
const IN_SIGHT = 8

/** The question and half of its options, until one fits; all of them before 不知道. */
function charactersRead({ question, answer }: Step, { texts }: RegisteredCategory): number {
  const words = texts.questions[question.id]
  if (!words) return 0
  const ids = 'options' in question ? question.options.slice(0, IN_SIGHT).map(({ id }) => id) : []
  const options = ids.map((id) => words.options?.[id]).map((option) => `${option?.label ?? ''}${option?.hint ?? ''}`)
  return words.title.length + options.join('').length * (answer === UNKNOWN ? 1 : 0.5)
}
