import { type RefObject, useRef } from 'react'
import { usePageShown, useWhileShown } from '@/services/page-shown'

/** The first page of a document leaves the focus where the browser puts it. */
let isFirst = true

/** On the web a page that comes to the front takes the focus: where it was, else on the page's heading. */
export function usePageFocus(root: RefObject<HTMLElement>): void {
  const last = useRef<Element | null>(null)
  useWhileShown(watchFocus, () => {
    if (root.current?.contains(document.activeElement)) last.current = document.activeElement
  })
  usePageShown(() => {
    if (process.env.TARO_ENV !== 'h5') return
    if (!isFirst) focus(last.current?.isConnected ? last.current : findHeading(root.current))
    isFirst = false
  })
}

function watchFocus(listener: () => void): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => {}
  document.addEventListener('focusin', listener)
  return () => document.removeEventListener('focusin', listener)
}

function findHeading(page: HTMLElement | null): Element | undefined {
  const heading = page?.querySelector('[role=heading][aria-level="1"]') ?? undefined
  heading?.setAttribute('tabindex', '-1')
  return heading
}

const focus = (element: Element | undefined | null): void => {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}
