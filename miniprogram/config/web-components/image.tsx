import type { ImgHTMLAttributes } from 'react'

interface ImageProps extends ImgHTMLAttributes<HTMLImageElement> {
  /** For the `img` inside Taro's own element, which is the element here. */
  nativeProps?: object
}

/** Taro's Image as what it shows: an `img`, whose label is its `alt`. */
export const Image = ({ nativeProps, role, 'aria-label': label = '', ...rest }: ImageProps) => (
  <img alt={label} {...rest} />
)
