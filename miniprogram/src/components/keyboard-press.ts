interface KeyPress {
  key?: string
  currentTarget?: unknown
  preventDefault: () => void
}

/** On the web a View takes the focus, answers Enter and Space, and arrows lead to its like; WeChat does this itself. */
export function keyboardPress(onPress: (() => void) | undefined): Record<string, unknown> {
  if (process.env.TARO_ENV !== 'h5' || !onPress) return {}
  return {
    tabIndex: 0,
    onKeyDown: (event: KeyPress) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        onPress()
      } else if (focusBeside(event.currentTarget, event.key)) event.preventDefault()
    },
  }
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Moves the focus among the radios or tabs of one group, round the end. Nothing is chosen: that may lead on. */
function focusBeside(from: unknown, key = ''): boolean {
  const step = steps[key]
  if (!step || !(from instanceof HTMLElement)) return false
  const group = from.closest('[role=radiogroup], [role=tablist]')
  const all = [...(group?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? [])]
  const next = all[(all.indexOf(from) + step + all.length) % all.length]
  next?.focus()
  return next !== undefined
}
