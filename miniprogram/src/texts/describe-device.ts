import { findCategory } from '@shared/categories'
import type { Answers } from '@shared/valuation/question'
import { type DrawingName, findDeviceDrawing } from '@/theme/drawings'
import { inLanguage } from './in-language'
import { unbroken } from './unbroken'
import { wordsOf } from './words-of'

export interface DeviceWords {
  drawing: DrawingName
  title: string
  detail: string
}

const texts = inLanguage({ otherDevice: '一样旧东西' }, { otherDevice: 'Something used' })

/**
 * A device in words, and the drawing of its type or its category. Without answers only its category is known; a newer
 * server's category has no name here.
 */
export function describeDevice(categoryId: string, answers?: Answers): DeviceWords {
  const category = findCategory(categoryId)
  if (!category) return { drawing: 'mark', title: texts.otherDevice, detail: '' }
  const words = wordsOf(category)
  const known = answers && category.migrate(answers).answers
  const drawing = findDeviceDrawing(categoryId, known?.type) ?? 'mark'
  if (!known) return { drawing, title: words.name, detail: '' }
  const { title, detail } = words.describe(known)
  return { drawing, title: unbroken(title), detail: unbroken(detail) }
}
