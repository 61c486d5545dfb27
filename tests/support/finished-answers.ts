import type { Answers } from '@shared/valuation/question'

/** A finished questionnaire of a working wall split of six years; nothing left open. */
export const workingAirConditioner: Answers = {
  type: 'split-wall',
  'wall-horsepower': '1-5hp',
  'install-years': 6,
  cooling: 'works',
  brand: 'first',
  appearance: 'light',
  parts: 'complete',
  removal: 'from-inside',
  lift: 'easy',
}
