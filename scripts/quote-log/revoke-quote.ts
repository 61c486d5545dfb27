import type { OpenLog } from './open-log'

/** Revokes a quote and says what it is now; `done` is false when it is booked or does not exist. */
export async function revokeQuote(
  { quoteLog, quoteMarks, clock, table }: OpenLog,
  id: string,
): Promise<{ readonly done: boolean; readonly said: string }> {
  if (!(await quoteLog.read(id))) return { done: false, said: `there is no quote ${id} in ${table}` }
  const mark = await quoteMarks.end(id, { kind: 'revoked' }, clock.now().toISOString())
  switch (mark.kind) {
    case 'booked':
      return { done: false, said: `quote ${id} is booked by pickup ${mark.pickupId}: cancel that first` }
    case 'superseded':
      return { done: true, said: `quote ${id} had ended already: quote ${mark.by} took its place` }
    default:
      return { done: true, said: `quote ${id} is revoked` }
  }
}
