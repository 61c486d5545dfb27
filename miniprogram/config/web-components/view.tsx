import { forwardRef, type HTMLAttributes, type TouchEvent } from 'react'

interface ViewProps extends HTMLAttributes<HTMLDivElement> {
  /** Class while a finger is down. */
  hoverClass?: string
  /** How long it stays afterwards, ms. */
  hoverStayTime?: number
  /** Nothing on the web. */
  catchMove?: boolean
}

/** Taro's View as what it shows: a `div`. */
export const View = forwardRef<HTMLDivElement, ViewProps>(
  ({ hoverClass = 'none', hoverStayTime = 0, catchMove, ...rest }, ref) => (
    <div ref={ref} {...(hoverClass !== 'none' && hover(hoverClass, hoverStayTime))} {...rest} />
  ),
)

/** A finger that scrolls has moved on by then. */
const hoverDelayMs = 50

/** For one finger at a time, and beyond what is drawn meanwhile. */
let waiting: ReturnType<typeof setTimeout> | undefined

function hover(className: string, stayMs: number) {
  const show = ({ currentTarget }: TouchEvent) => {
    waiting = setTimeout(() => currentTarget.classList.add(className), hoverDelayMs)
  }
  const hide = ({ currentTarget }: TouchEvent) => {
    clearTimeout(waiting)
    setTimeout(() => currentTarget.classList.remove(className), stayMs)
  }
  return { onTouchStart: show, onTouchEnd: hide, onTouchCancel: hide }
}
