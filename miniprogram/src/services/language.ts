import { languageKey } from './is-anything-stored'
import { loadStored, type Shape, saveStored } from './storage'

export type Language = 'zh' | 'en'

/** WeChat's main package has no room for a second language: its build leaves English out (babel.config.cjs). */
export const isTranslated = process.env.TARO_ENV === 'h5'

/** By hand: the front page stands without zod. */
const shape: Shape<Language> = {
  safeParse: (value) => (value === 'zh' || value === 'en' ? { success: true, data: value } : { success: false }),
}

const speaksChinese = (tag: string) => tag === '' || /^zh([-_]|$)/i.test(tag)

/** What somebody chose, else the browser's: Chinese unless it clearly speaks another language. Fixed until the app starts again. */
export const language: Language = isTranslated ? (loadStored(languageKey, shape) ?? ofBrowser()) : 'zh'

/** Speaks another language from now on: every text is read when the app starts, so it starts again. */
export function chooseLanguage(chosen: Language): void {
  saveStored(languageKey, chosen)
  window.location.reload()
}

/** Tells a browser and its screen reader how to read the page. */
export function declareLanguage(): void {
  if (isTranslated) document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
}

function ofBrowser(): Language {
  return speaksChinese(window.navigator.language ?? '') ? 'zh' : 'en'
}
