/** A key that one object has more than once; readers of JSON keep the last and say nothing. */
export interface RepeatedKey {
  readonly path: string
  readonly lines: readonly number[]
}

/** Where things stand in a JSON text: path → line, counted from 1. */
export interface KeyLocations {
  readonly lineOf: ReadonlyMap<string, number>
  readonly repeated: readonly RepeatedKey[]
}

interface Level {
  readonly path: string
  /** Lines by key; absent in an array, whose places are counted. */
  readonly keys?: Map<string, number[]>
  key: string
  place: number
  atKey: boolean
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]|\n/g
const OPENING = ['{', '[']
const CLOSING = ['}', ']']

/** Locates every key of a text that is JSON. */
export function locateKeys(text: string): KeyLocations {
  const lineOf = new Map<string, number>()
  const repeated: RepeatedKey[] = []
  const levels: Level[] = []
  let line = 1
  const read = (token: string): void => {
    const level = levels.at(-1)
    if (token === ',') step(level)
    else if (OPENING.includes(token)) levels.push(openLevel(token, level))
    else if (CLOSING.includes(token)) repeated.push(...repeatedIn(levels.pop()))
    else if (level?.atKey) lineOf.set(noteKey(level, JSON.parse(token), line), line)
  }
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n') line += 1
    else read(token)
  }
  return { lineOf, repeated }
}

const under = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function openLevel(token: string, parent: Level | undefined): Level {
  const path = parent ? under(parent.path, parent.keys ? parent.key : String(parent.place)) : ''
  return { path, ...(token === '{' && { keys: new Map() }), key: '', place: 0, atKey: token === '{' }
}

function step(level: Level | undefined): void {
  if (!level) return
  level.place += 1
  level.atKey = level.keys !== undefined
}

function noteKey(level: Level, key: string, line: number): string {
  level.key = key
  level.atKey = false
  level.keys?.set(key, [...(level.keys.get(key) ?? []), line])
  return under(level.path, key)
}

const repeatedIn = (level: Level | undefined): RepeatedKey[] =>
  [...(level?.keys ?? [])].flatMap(([key, lines]) =>
    lines.length > 1 ? [{ path: under(level?.path ?? '', key), lines }] : [],
  )
