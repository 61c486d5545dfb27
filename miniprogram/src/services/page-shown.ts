import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Calls back each time the page comes to the front: at first, on the way back to it, and when the app is opened again. */
export const usePageShown = (onShown: () => void): void => useDidShow(onShown)

/** Follows something as long as the page is in front: what is hidden need not be drawn. `watch` returns how to stop. */
export function useWhileShown(watch: (listener: () => void) => () => void, onNews: () => void): void {
  const present = useRef(onNews)
  present.current = onNews
  const stop = useRef(() => {})
  const end = () => {
    stop.current()
    stop.current = () => {}
  }
  useDidShow(() => {
    end()
    stop.current = watch(() => present.current())
  })
  useDidHide(end)
  useEffect(() => () => stop.current(), [])
}
