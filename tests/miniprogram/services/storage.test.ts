import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'

const { device } = vi.hoisted(() => ({ device: { kept: new Map<string, unknown>(), works: true } }))

function whereItWorks<T>(act: () => T): T {
  if (!device.works) throw new Error('forbidden')
  return act()
}

vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: (key: string) => whereItWorks(() => device.kept.get(key) ?? ''),
    setStorageSync: (key: string, value: unknown) => whereItWorks(() => device.kept.set(key, value)),
    removeStorageSync: (key: string) => whereItWorks(() => device.kept.delete(key)),
    getStorageInfoSync: () => whereItWorks(() => ({ keys: [...device.kept.keys()] })),
  },
}))

const { eraseStored, listStoredKeys, loadStored, saveStored } = await import('@/services/storage')
const text = z.string()

beforeEach(() => {
  device.works = true
  eraseStored('note')
  device.kept.clear()
})

describe('a phone that refuses to store', () => {
  it('says so, and what was saved lasts as long as the app runs', () => {
    device.works = false
    expect(saveStored('note', 'first')).toBe(false)
    expect(loadStored('note', text)).toBe('first')
    expect(listStoredKeys()).toEqual(['note'])
    expect(device.kept.size).toBe(0)
  })

  it('shows what was saved last, not what it still has', () => {
    saveStored('note', 'older')
    device.works = false
    saveStored('note', 'newer')
    device.works = true
    expect(loadStored('note', text)).toBe('newer')
  })

  it('has it for good once there is room again', () => {
    device.works = false
    saveStored('note', 'first')
    device.works = true
    expect(saveStored('note', 'second')).toBe(true)
    expect(device.kept.get('youshu.note')).toBe('"second"')
    expect(loadStored('note', text)).toBe('second')
  })

  it('forgets what is erased', () => {
    device.works = false
    saveStored('note', 'first')
    eraseStored('note')
    expect(loadStored('note', text)).toBeUndefined()
    expect(listStoredKeys()).toEqual([])
  })
})
