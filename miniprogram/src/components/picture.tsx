import { Image } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { withoutAlt } from './without-alt'

interface PictureProps {
  src: string
  className?: string
  /** What it shows; without it readers pass over it. */
  label?: string
}

export const Picture = ({ src, className, label }: PictureProps) => (
  <Image
    className={classes('drawing', className)}
    src={src}
    {...withoutAlt}
    {...aria(label ? { role: 'img', label } : { hidden: true })}
  />
)
