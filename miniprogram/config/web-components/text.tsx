import type { HTMLAttributes } from 'react'

interface TextProps extends HTMLAttributes<HTMLSpanElement> {
  /** Text on the web can always be selected. */
  selectable?: boolean
  userSelect?: boolean
}

/** Taro's Text as what it shows: a `span`. */
export const Text = ({ selectable, userSelect, ...rest }: TextProps) => <span {...rest} />
