import { useEffect, useRef } from 'react'

/** On the web a dialog takes and keeps the focus, Escape closes it, and the focus goes back where it was. */
export function useDialogKeys(dialogId: string, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const before = document.activeElement
    const dialog = document.getElementById(dialogId)
    dialog?.setAttribute('tabindex', '-1')
    dialog?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab' && dialog) keepInside(dialog, event)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [dialogId])
}

/** Tab goes from the last one to the first, and back. */
function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const all = [...dialog.querySelectorAll<HTMLElement>('[tabindex="0"], input')]
  const edge = event.shiftKey ? all[0] : all[all.length - 1]
  const isInside = dialog.contains(document.activeElement)
  const leaves = document.activeElement === edge || (event.shiftKey && document.activeElement === dialog)
  if (isInside && !leaves) return
  event.preventDefault()
  const other = event.shiftKey ? all[all.length - 1] : all[0]
  other?.focus()
}
