import { expect, test, vi } from 'vitest'
import { describeDevice } from '@/texts/describe-device'

vi.mock('@shared/categories', async () => {
  const { olderAirConditioner } = await import('../support/older-air-conditioner')
  return { findCategory: (id: string) => (id === 'air-conditioner' ? olderAirConditioner : undefined) }
})

test('a device is named from answers under older ids too', () => {
  const older = { type: 'split-wall', horsepower: '1.5', colour: 'white' }
  expect(describeDevice('air-conditioner', older).title).toBe('1.5\u00a0匹挂机空调')
})

test('a device is drawn as its type, and as its category until that is known', () => {
  expect(describeDevice('air-conditioner', { type: 'window' }).drawing).toBe('window')
  expect(describeDevice('air-conditioner', { type: 'split-wall' }).drawing).toBe('air-conditioner')
  expect(describeDevice('air-conditioner', {}).drawing).toBe('air-conditioner')
  expect(describeDevice('air-conditioner').drawing).toBe('air-conditioner')
})

test('a category that this phone does not know is not drawn as something else whose type is called the same', () => {
  expect(describeDevice('piano', { type: 'window' }).drawing).toBe('mark')
})

test('a category that this phone does not know has the mark and no name of its own', () => {
  expect(describeDevice('piano', { keys: 88 })).toEqual({ drawing: 'mark', title: '一样旧东西', detail: '' })
})
