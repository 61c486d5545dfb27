import Taro from '@tarojs/taro'
import type { Care } from '@/theme/care'
import type { Theme } from '@/theme/draw'
import { appBaseInfo } from './app-base-info'

const darkQuery = '(prefers-color-scheme: dark)'

export function systemTheme(): Theme {
  const isDark = process.env.TARO_ENV === 'h5' ? window.matchMedia(darkQuery).matches : appBaseInfo().theme === 'dark'
  return isDark ? 'dark' : 'light'
}

/** Calls back when the system turns light or dark; returns how to stop. */
export function watchSystemTheme(onChange: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    const query = window.matchMedia(darkQuery)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }
  const follow = () => onChange()
  // Missing before WeChat 2.11: the theme of the start then stays.
  Taro.onThemeChange?.(follow)
  return () => Taro.offThemeChange?.(follow)
}

/** The care level nearest to the system's text size. */
export function systemCare(): Care {
  const ratio = systemTextPx() / standardTextPx
  if (ratio >= 1.47) return 3
  if (ratio >= 1.25) return 2
  return ratio > 1.08 ? 1 : 0
}

const standardTextPx = 16

/** One expression, so that the web build can tell that it never calls WeChat's half. */
const systemTextPx = (): number =>
  process.env.TARO_ENV === 'h5' ? webTextPx() : (appBaseInfo().fontSizeSetting ?? standardTextPx)

function webTextPx(): number {
  const probe = document.createElement('div')
  probe.style.fontSize = 'medium'
  document.body.appendChild(probe)
  const textPx = Number.parseFloat(window.getComputedStyle(probe).fontSize)
  probe.remove()
  return Number.isFinite(textPx) ? textPx : standardTextPx
}
