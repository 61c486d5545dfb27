import { useEffect, useRef } from 'react'

/** On the web a dialog takes the focus, Escape closes it, and the focus goes back where it was. */
export function useDialogKeys(dialogId: string, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const before = document.activeElement
    const dialog = document.getElementById(dialogId)
    dialog?.setAttribute('tabindex', '-1')
    dialog?.focus()
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('keydown', closeOnEscape)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [dialogId])
}
