import { View } from '@tarojs/components'
import { aria } from './aria'

/** One class each in theme/icons.css. */
export type IconName =
  | 'alert'
  | 'back'
  | 'calendar'
  | 'camera'
  | 'check'
  | 'chevron'
  | 'clock'
  | 'close'
  | 'copy'
  | 'dots'
  | 'down'
  | 'edit'
  | 'eye'
  | 'help'
  | 'home'
  | 'info'
  | 'leaf'
  | 'lock'
  | 'offline'
  | 'phone'
  | 'pin'
  | 'receipt'
  | 'refresh'
  | 'save'
  | 'share'
  | 'shield'
  | 'target'
  | 'text'
  | 'truck'
  | 'unlock'

/** In the text colour around it; never the only carrier of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`icon icon--${name}`} {...aria({ hidden: true })} />
}
