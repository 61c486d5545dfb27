import { useSyncExternalStore } from 'react'
import type { Care } from '@/theme/care'
import type { Theme } from '@/theme/draw'
import { appearanceKey } from './is-anything-stored'
import { loadStored, type Shape, saveStored } from './storage'
import { systemCare, systemTheme, watchSystemTheme } from './system-appearance'

export interface Appearance {
  theme: Theme
  care: Care
}

const choiceShape: Shape<Partial<Appearance>> = { safeParse: (value) => parseChoice(value) }

let choice: Partial<Appearance> | undefined
let present: Appearance | undefined
const listeners = new Set<() => void>()

/** What the person chose, else what the system says. */
export function readAppearance(): Appearance {
  if (present) return present
  choice ??= loadStored(appearanceKey, choiceShape) ?? {}
  present = { theme: choice.theme ?? systemTheme(), care: choice.care ?? systemCare() }
  return present
}

export function chooseAppearance(change: Partial<Appearance>): void {
  readAppearance()
  choice = { ...choice, ...change }
  saveStored(appearanceKey, choice)
  announce()
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, readAppearance)
}

let stopWatching: (() => void) | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  stopWatching ??= watchSystemTheme(announce)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stopWatching?.()
    stopWatching = undefined
  }
}

function announce(): void {
  present = undefined
  for (const listener of listeners) listener()
}

function parseChoice(value: unknown): { success: true; data: Partial<Appearance> } | { success: false } {
  if (typeof value !== 'object' || value === null) return { success: false }
  const { theme, care } = value as Record<string, unknown>
  const data: Partial<Appearance> = {}
  if (theme === 'light' || theme === 'dark') data.theme = theme
  if (care === 0 || care === 1 || care === 2 || care === 3) data.care = care
  return { success: true, data }
}
