import * as z from 'zod/mini'
import { loadStored, type Shape } from './storage'

interface Entries<Entry> {
  read: readonly Entry[]
  unread: readonly unknown[]
}

/** A stored list. What does not parse is left as it is: a newer version may have written it and will read it again. */
export function readEntries<Entry>(key: string, shape: Shape<Entry>): Entries<Entry> {
  const read: Entry[] = []
  const unread: unknown[] = []
  for (const entry of loadStored(key, z.array(z.unknown())) ?? []) {
    const result = shape.safeParse(entry)
    if (result.success) read.push(result.data)
    else unread.push(entry)
  }
  return { read, unread }
}
