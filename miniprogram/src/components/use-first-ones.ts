import { useState } from 'react'

const atOnce = 10

/** The beginning of a list, and by request ten more of it: a page of all at once is more than WeChat draws quickly. */
export function useFirstOnes<One>(all: readonly One[]) {
  const [count, setCount] = useState(atOnce)
  return {
    shown: all.slice(0, count),
    /** How many `seeMore` adds. */
    more: Math.min(Math.max(all.length - count, 0), atOnce),
    seeMore: () => setCount(count + atOnce),
  }
}
