import { findCategory } from '@shared/categories'
import type { Answers } from '@shared/valuation/question'
import type { DrawingName } from '@/theme/drawings'

export interface DeviceWords {
  drawing: DrawingName
  title: string
  detail: string
}

const categoryDrawings = [
  'air-conditioner',
  'refrigerator',
  'washing-machine',
  'television',
  'computer',
  'mobile-phone',
] as const satisfies readonly DrawingName[]

const otherDevice = '一样旧东西'

/** A device in words and a drawing. Without answers only its category is known; a newer server's category has no name here. */
export function describeDevice(category: string, answers?: Answers): DeviceWords {
  const texts = findCategory(category)?.texts
  const drawing = categoryDrawings.find((name) => name === category) ?? 'mark'
  const said = answers && texts?.describe(answers)
  return { drawing, title: said?.title ?? texts?.name ?? otherDevice, detail: said?.detail ?? '' }
}
