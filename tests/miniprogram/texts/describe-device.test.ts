import { expect, test, vi } from 'vitest'
import { describeDevice } from '@/texts/describe-device'

vi.mock('@shared/categories', async () => {
  const { olderAirConditioner } = await import('../support/older-air-conditioner')
  return { findCategory: (id: string) => (id === 'air-conditioner' ? olderAirConditioner : undefined) }
})

test('a device is named from answers under older ids too', () => {
  const older = { type: 'split-wall', horsepower: '1.5', colour: 'white' }
  expect(describeDevice('air-conditioner', older).title).toBe('1.5 匹挂机空调')
})

test('a category that this phone does not know has the mark and no name of its own', () => {
  expect(describeDevice('piano', { keys: 88 })).toEqual({ drawing: 'mark', title: '一样旧东西', detail: '' })
})
