import { createContext, useContext, useEffect, useRef } from 'react'

export interface OpenSheet {
  close: () => void
}

/** Tells the page what is open over it; outside a page nobody listens. */
export const OpenSheetContext = createContext<(open: OpenSheet | undefined) => void>(() => {})

/** Has a back close the sheet as long as it is open. */
export function useBack(onClose: () => void): void {
  const tell = useContext(OpenSheetContext)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    tell({ close: () => close.current() })
    return () => tell(undefined)
  }, [tell])
}
