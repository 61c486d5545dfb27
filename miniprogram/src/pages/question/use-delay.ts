import { useEffect, useMemo } from 'react'

/** One thing to do a little later; starting another, stopping or leaving the page calls it off. */
export function useDelay(ms: number) {
  const delay = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = () => clearTimeout(timer)
    const start = (act: () => void) => {
      stop()
      timer = setTimeout(act, ms)
    }
    return { start, stop }
  }, [ms])
  useEffect(() => delay.stop, [delay])
  return delay
}
