import type { Shape } from '@/services/storage'

/** The phone's storage in memory, in place of `@/services/storage`. */
const kept = new Map<string, string>()
/** What a full phone did not take: there until the app is closed. */
const held = new Map<string, string>()
let refuses = false

export function loadStored<T>(key: string, shape: Shape<T>): T | undefined {
  const text = held.get(key) ?? kept.get(key)
  const result = text === undefined ? undefined : shape.safeParse(JSON.parse(text))
  return result?.success ? result.data : undefined
}

export function saveStored(key: string, value: unknown): boolean {
  held.delete(key)
  const store = refuses ? held : kept
  store.set(key, JSON.stringify(value))
  return !refuses
}

export function eraseStored(key: string): boolean {
  held.delete(key)
  kept.delete(key)
  return true
}

export const listStoredKeys = (): string[] => [...kept.keys()]

/** All that is stored, as one text. */
export const storedText = (): string => [...kept.values()].join('\n')

export function emptyStorage(): void {
  kept.clear()
  held.clear()
  refuses = false
}

export function makeRoom(): void {
  refuses = false
}

export function fillStorage(): void {
  refuses = true
}
