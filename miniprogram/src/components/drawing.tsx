import { Image } from '@tarojs/components'
import { useAppearance } from '@/services/appearance'
import { type DrawingName, drawing } from '@/theme/drawings'
import { aria } from './aria'
import { classes } from './classes'

interface DrawingProps {
  name: DrawingName
  className?: string
  /** What it shows; without it readers pass over it. */
  label?: string
}

export function Drawing({ name, className, label }: DrawingProps) {
  const { theme } = useAppearance()
  return (
    <Image
      className={classes('drawing', className)}
      src={drawing(name, theme)}
      nativeProps={{ alt: '' }}
      {...aria(label ? { role: 'img', label } : { hidden: true })}
    />
  )
}
