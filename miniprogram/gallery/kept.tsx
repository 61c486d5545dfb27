import { type ReactNode, useState } from 'react'

interface KeptProps<T> {
  start: T
  children: (value: T, change: (value: T) => void) => ReactNode
}

/** Keeps what is chosen or typed, as a page would. */
export function Kept<T>({ start, children }: KeptProps<T>) {
  const [value, setValue] = useState(start)
  return <>{children(value, setValue)}</>
}
