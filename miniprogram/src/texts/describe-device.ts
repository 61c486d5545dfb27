import { findCategory } from '@shared/categories'
import type { Answers } from '@shared/valuation/question'
import { type DrawingName, findDrawing } from '@/theme/drawings'
import { inLanguage } from './in-language'
import { wordsOf } from './words-of'

export interface DeviceWords {
  drawing: DrawingName
  title: string
  detail: string
}

const texts = inLanguage({ otherDevice: '一样旧东西' }, { otherDevice: 'Something used' })

/**
 * A device in words, and the drawing named like its category. Without answers only its category is known; a newer
 * server's category has no name here.
 */
export function describeDevice(categoryId: string, answers?: Answers): DeviceWords {
  const category = findCategory(categoryId)
  const drawing = findDrawing(categoryId) ?? 'mark'
  if (!category) return { drawing, title: texts.otherDevice, detail: '' }
  const words = wordsOf(category)
  return {
    drawing,
    ...(answers ? words.describe(category.migrate(answers).answers) : { title: words.name, detail: '' }),
  }
}
