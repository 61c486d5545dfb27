import { View } from '@tarojs/components'
import { type PropsWithChildren, useRef } from 'react'
import { aria, type Reading } from './aria'
import { keyboardPress } from './keyboard-press'

interface PressableProps extends PropsWithChildren {
  className: string
  /** Class while the finger is down. */
  pressClass?: string
  reading: Reading
  off?: boolean
  onPress: () => void
}

/** A listener that comes and goes makes WeChat build the element anew. */
const pass = () => {}

/** Anything one can tap: WeChat's own Button brings a look that has to be undone everywhere. */
export function Pressable({ className, pressClass = 'none', reading, off = false, onPress, children }: PressableProps) {
  const pressOnce = useOnce(onPress)
  const press = off ? undefined : pressOnce
  return (
    <View
      className={className}
      hoverClass={pressClass}
      hoverStayTime={70}
      onClick={press ?? pass}
      {...keyboardPress(press)}
      {...aria({ ...reading, ...(off && { disabled: true }) })}
    >
      {children}
    </View>
  )
}

/** What takes its time is not begun again before it is over: the second of two quick taps does nothing. */
function useOnce(act: () => unknown): () => void {
  const running = useRef(false)
  return () => {
    if (running.current) return
    const acting = act()
    if (!(acting instanceof Promise)) return
    running.current = true
    const end = () => {
      running.current = false
    }
    acting.then(end, end)
  }
}
