import { View } from '@tarojs/components'
import { classes } from './classes'

interface BoneProps {
  /** CSS lengths. */
  width?: string
  height?: string
  className?: string
}

/** One grey piece of a Skeleton; without a height it is a line of text. */
export function Bone({ width = '100%', height, className }: BoneProps) {
  return (
    <View
      className={classes('bone', !height && 'bone--line', className)}
      style={height ? { width, height } : { width }}
    />
  )
}
