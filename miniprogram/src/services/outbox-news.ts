/** Apart from the outbox, so that the front page can listen before it has fetched it. */
const listeners = new Set<() => void>()

/** Calls back whenever what this phone sent may have been answered: a quote, a booking, a change of a pickup. Returns how to stop. */
export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function tellOutboxNews(): void {
  for (const listener of listeners) listener()
}
