import Taro from '@tarojs/taro'

/** What a zod schema offers: stored values come from older versions of the app too. */
export interface Shape<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false }
}

const prefix = 'youshu.'

/** What the device would not take, full or blocked: it lasts as long as the app runs. */
const heldHere = new Map<string, string>()

/** The stored value, or undefined when there is none, it cannot be read, or it no longer has the shape. */
export function loadStored<T>(key: string, shape: Shape<T>): T | undefined {
  try {
    const text: unknown = heldHere.get(key) ?? Taro.getStorageSync(prefix + key)
    if (typeof text !== 'string' || text === '') return undefined
    const result = shape.safeParse(JSON.parse(text))
    return result.success ? result.data : undefined
  } catch {
    return undefined
  }
}

/** False when the device refuses, full or forbidden: the value is there until the app is closed. */
export function saveStored(key: string, value: unknown): boolean {
  const text = JSON.stringify(value)
  try {
    Taro.setStorageSync(prefix + key, text)
    heldHere.delete(key)
    return true
  } catch {
    heldHere.set(key, text)
    return false
  }
}

export function eraseStored(key: string): boolean {
  heldHere.delete(key)
  try {
    Taro.removeStorageSync(prefix + key)
    return true
  } catch {
    return false
  }
}

/** Keys without prefix, for showing and erasing all that this device keeps. */
export const listStoredKeys = (): string[] => [...new Set([...listDeviceKeys(), ...heldHere.keys()])]

function listDeviceKeys(): string[] {
  try {
    const { keys } = Taro.getStorageInfoSync()
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
  } catch {
    return []
  }
}
