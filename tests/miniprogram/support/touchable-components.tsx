import { createElement, type ReactNode } from 'react'

/** The host's components that can be tapped and typed into, in place of those of `@tarojs/components`. */
interface ViewProps {
  children?: ReactNode
  role?: string
  'aria-label'?: string
  'aria-checked'?: boolean | 'true' | 'false'
  onClick?: () => void
}

export const View = ({ children, role, onClick, ...props }: ViewProps) =>
  createElement(
    'div',
    { role, onClick, 'aria-label': props['aria-label'], 'aria-checked': props['aria-checked'] },
    children,
  )

interface InputProps {
  value: string
  placeholder?: string
  nativeProps?: Readonly<Record<string, unknown>>
  onInput: (event: { detail: { value: string } }) => void
}

export const Input = ({ value, placeholder, nativeProps, onInput }: InputProps) => (
  <input
    value={value}
    placeholder={placeholder}
    aria-label={`${nativeProps?.['aria-label']}`}
    onChange={({ target }) => onInput({ detail: { value: target.value } })}
  />
)
