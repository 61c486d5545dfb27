/** What the outside world is asked through. */
const windows: readonly (readonly [owner: object, name: string])[] = [
  [globalThis, 'Date'],
  [globalThis, 'Intl'],
  [globalThis, 'fetch'],
  [globalThis, 'performance'],
  [globalThis, 'crypto'],
  [Math, 'random'],
  [Number.prototype, 'toLocaleString'],
  [String.prototype, 'localeCompare'],
  [String.prototype, 'toLocaleLowerCase'],
  [String.prototype, 'toLocaleUpperCase'],
  [Array.prototype, 'toLocaleString'],
  [process, 'env'],
]

/** Does something while the clock, chance, locale, network and environment are out of reach: asking throws. */
export function withoutWorld<Result>(act: () => Result): Result {
  const kept = windows.map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const)
  try {
    for (const [owner, name] of windows) Object.defineProperty(owner, name, { configurable: true, get: closed(name) })
    return act()
  } finally {
    for (const [owner, name, descriptor] of kept) Object.defineProperty(owner, name, descriptor ?? {})
  }
}

const closed = (name: string) => () => {
  throw new Error(`asks for ${name}`)
}
