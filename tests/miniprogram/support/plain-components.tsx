import { createElement, forwardRef, type ReactNode } from 'react'

/** The host's components as plain elements, in place of `@tarojs/components`: their words can be read in happy-dom. */
type Props = Record<string, unknown> & { children?: ReactNode }

const plain = (tag: 'div' | 'span') =>
  forwardRef<HTMLElement, Props>(({ children, ...props }: Props, ref) =>
    createElement(tag, { ...readable(props), ref }, children),
  )

/** What somebody reads or hears. */
const readable = (props: Props) =>
  Object.fromEntries(Object.entries(props).filter(([name]) => /^(aria-|role$|class)/.test(name)))

export const View = plain('div')
export const Picker = plain('div')
export const Button = plain('div')
export const Canvas = plain('div')
export const Text = plain('span')
export const Image = plain('span')
export const Input = ({ placeholder, value, ...props }: Props) => (
  <input {...readable(props)} placeholder={`${placeholder}`} defaultValue={`${value}`} />
)
