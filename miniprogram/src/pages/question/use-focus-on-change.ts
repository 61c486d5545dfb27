import { useEffect, useRef } from 'react'

/** On the web the focus goes to another element as soon as there is one in the place of the first: what had it is gone. */
export function useFocusOnChange(elementId: string): void {
  const last = useRef(elementId)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || last.current === elementId) return
    last.current = elementId
    const element = document.getElementById(elementId)
    element?.setAttribute('tabindex', '-1')
    element?.focus({ preventScroll: true })
  }, [elementId])
}
