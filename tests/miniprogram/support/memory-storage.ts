import type { Shape } from '@/services/storage'

/** The phone's storage in memory, in place of `@/services/storage`. */
const kept = new Map<string, string>()
let refuses = false

export function loadStored<T>(key: string, shape: Shape<T>): T | undefined {
  const text = kept.get(key)
  const result = text === undefined ? undefined : shape.safeParse(JSON.parse(text))
  return result?.success ? result.data : undefined
}

export function saveStored(key: string, value: unknown): boolean {
  if (!refuses) kept.set(key, JSON.stringify(value))
  return !refuses
}

export const eraseStored = (key: string): boolean => kept.delete(key) || true

export const listStoredKeys = (): string[] => [...kept.keys()]

/** All that is stored, as one text. */
export const storedText = (): string => [...kept.values()].join('\n')

export function emptyStorage(): void {
  kept.clear()
  refuses = false
}

export function fillStorage(): void {
  refuses = true
}
