import { useEffect } from 'react'
import { enterSheet } from './sheet-history'

interface BackCatcherProps {
  /** Closes the sheet that is open over the page. */
  onBack?: () => void
}

/** While something is open over the page, a back closes that and the page stays. WeChat's is another. */
export function BackCatcher({ onBack }: BackCatcherProps) {
  useEffect(() => onBack && enterSheet(onBack), [onBack])
  return null
}
