import type { Page } from 'playwright-core'
import type { LogEntry } from './shell-globals'

type EntryOf<Kind extends LogEntry['kind']> = Extract<LogEntry, { kind: Kind }>

/** Entries of one kind on the shell's log, oldest first. */
export async function readLog<Kind extends LogEntry['kind']>(page: Page, kind: Kind): Promise<EntryOf<Kind>[]> {
  const entries = await page.evaluate(() => globalThis.__wxlog)
  return entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind)
}

/** Options of every call of `wx.<name>`, oldest first. */
export async function readCalls(page: Page, name: string) {
  const calls = await readLog(page, 'call')
  return calls.filter((call) => call.name === name).map(({ options }) => options)
}

/** How often each page called setData, and the bytes of all its calls and of its largest. */
export async function countSetData(page: Page) {
  const totals: Record<string, { calls: number; bytes: number; largest: number }> = {}
  for (const { route, bytes } of await readLog(page, 'setData')) {
    const before = totals[route] ?? { calls: 0, bytes: 0, largest: 0 }
    totals[route] = {
      calls: before.calls + 1,
      bytes: before.bytes + bytes,
      largest: Math.max(before.largest, bytes),
    }
  }
  return totals
}
