interface Memory<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

/** An empty map, to be remembered itself. */
export const newMap = <Key, Value>(): Map<Key, Value> => new Map()

/** What `memory` holds for `key`; made once, when it is first asked for. Only for what follows from the key alone. */
export function remembered<Key, Value>(memory: Memory<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make(key)
  memory.set(key, made)
  return made
}
