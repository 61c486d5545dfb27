import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { Theme } from '@/theme/draw'
import { useAppearance } from './appearance'

type Bar = 'ground' | 'hero'

const ground: Record<Theme, string> = { light: '#F3F4F0', dark: '#0F1412' }
const hero: Record<Theme, string> = { light: '#1B4A3B', dark: '#16302A' }

/** Title and colours of WeChat's bar or the browser belong to the page on top: each page sets them when it shows. */
export function useHostLook(title: string, bar: Bar): void {
  const { theme } = useAppearance()
  const shown = useRef(true)
  useDidShow(() => {
    shown.current = true
    dress(title, bar, theme)
  })
  useDidHide(() => {
    shown.current = false
  })
  useEffect(() => {
    if (shown.current) dress(title, bar, theme)
  }, [title, bar, theme])
}

function dress(title: string, bar: Bar, theme: Theme): void {
  void Taro.setNavigationBarTitle({ title })
  if (process.env.TARO_ENV === 'h5') {
    document.documentElement.style.background = ground[theme]
    document.documentElement.style.colorScheme = theme
    return
  }
  const frontColor = bar === 'hero' || theme === 'dark' ? '#ffffff' : '#000000'
  void Taro.setNavigationBarColor({ frontColor, backgroundColor: (bar === 'hero' ? hero : ground)[theme] })
  void Taro.setBackgroundColor({ backgroundColor: ground[theme] })
}
