import { useEffect, useRef } from 'react'

/** In place of `@/services/page-shown`: the page comes to the front once, when it opens. */
export function usePageShown(onShown: () => void): void {
  const first = useRef(onShown)
  useEffect(() => first.current(), [])
}

export function useWhileShown(watch: (listener: () => void) => () => void, onNews: () => void): void {
  const present = useRef(onNews)
  present.current = onNews
  useEffect(() => watch(() => present.current()), [watch])
}
