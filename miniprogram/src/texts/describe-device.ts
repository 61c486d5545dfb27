import { findCategory } from '@shared/categories'
import type { Answers } from '@shared/valuation/question'
import { type DrawingName, findDrawing } from '@/theme/drawings'

export interface DeviceWords {
  drawing: DrawingName
  title: string
  detail: string
}

const otherDevice = '一样旧东西'

/**
 * A device in words, and the drawing named like its category. Without answers only its category is known; a newer
 * server's category has no name here.
 */
export function describeDevice(categoryId: string, answers?: Answers): DeviceWords {
  const category = findCategory(categoryId)
  const drawing = findDrawing(categoryId) ?? 'mark'
  const said = answers && category?.texts.describe(category.migrate(answers).answers)
  return { drawing, title: said?.title ?? category?.texts.name ?? otherDevice, detail: said?.detail ?? '' }
}
