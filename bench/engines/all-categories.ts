import { findCategory } from '@shared/categories'
import type { BenchEngine } from './engine'
import { terms } from './our-core'

const airConditioner = findCategory('air-conditioner')
if (!airConditioner) throw new Error('no category air-conditioner')

/** The core as the app loads it: the air conditioner among all categories and their words. For the cold start alone. */
export const engine: BenchEngine = {
  name: 'all-categories',
  value: (answers) => airConditioner.quote(answers, terms),
}
