import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { loadStored, saveStored } from './storage'

export type Language = 'zh' | 'en'

const storageKey = 'language'
const shape = z.enum(['zh', 'en'])

/** What somebody chose, else the system's: Chinese unless it clearly speaks another language. Fixed until the app starts again. */
export const language: Language = loadStored(storageKey, shape) ?? (speaksChinese(systemLanguage()) ? 'zh' : 'en')

/** Speaks another language from now on: every text is read when the app starts, so it starts again. */
export function chooseLanguage(chosen: Language): void {
  saveStored(storageKey, chosen)
  if (process.env.TARO_ENV === 'h5') return window.location.reload()
  // Missing before WeChat 3.0.1: the choice then holds from the next start.
  void Taro.restartMiniProgram?.({ path: '/pages/home/index' })
}

const speaksChinese = (tag: string) => tag === '' || /^zh\b|^zh_/i.test(tag)

function systemLanguage(): string {
  try {
    if (process.env.TARO_ENV === 'h5') return window.navigator.language
    return (Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()).language ?? ''
  } catch {
    return ''
  }
}
