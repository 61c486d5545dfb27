/** Lets so many tasks run at once; the others wait in line. */
export function takeTurns(atOnce: number) {
  let free = atOnce
  const waiting: (() => void)[] = []
  return async <Made>(task: () => Promise<Made>): Promise<Made> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
