/** Apart from the outbox, so that the front page can listen before it has fetched it. */
const listeners = new Set<() => void>()

/** Calls back whenever a quote may have come nearer to its signature; returns how to stop. */
export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function tellOutboxNews(): void {
  for (const listener of listeners) listener()
}
