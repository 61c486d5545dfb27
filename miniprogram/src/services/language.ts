import { type English, fetchEnglish } from './fetch-english'
import { turnTexts } from './held-texts'
import { languageKey } from './is-anything-stored'
import { loadStored, type Shape, saveStored } from './storage'
import { systemLanguage } from './system-language'

export type Language = 'zh' | 'en'

/** By hand: the front page stands without zod. */
const shape: Shape<Language> = {
  safeParse: (value) => (value === 'zh' || value === 'en' ? { success: true, data: value } : { success: false }),
}

const speaksChinese = (tag: string) => tag === '' || /^zh([-_]|$)/i.test(tag)

/** What somebody chose, else the system's: Chinese unless it clearly speaks another language. */
const wanted: Language = loadStored(languageKey, shape) ?? (speaksChinese(systemLanguage()) ? 'zh' : 'en')

/** What the app speaks. Outside the web English comes in a package of its own, and until then it is Chinese. */
export let language: Language = process.env.TARO_ENV === 'h5' ? wanted : 'zh'

/** The words of each category in English, once the package is here. */
export let wordsApart: English['words'] = {}

/** Names of places in English, once the package is here. */
export let placesApart: English['places'] = {}

/** How long a page at most stays empty for English; what comes later is there for the next start. */
const longestWaitMs = 3000

/** What pages wait for before they are drawn, if they have to wait at all. */
export const languageReady: Promise<void> | undefined =
  process.env.TARO_ENV === 'h5' || wanted === 'zh' ? undefined : startInEnglish()

/**
 * Speaks another language from now on. The web starts again to read every text; elsewhere the texts turn where they stand,
 * and `drawAnew` opens a page that reads them. False when English cannot be fetched, or the web cannot keep the choice.
 */
export async function chooseLanguage(chosen: Language, drawAnew: () => void): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    const kept = saveStored(languageKey, chosen)
    if (kept) window.location.reload()
    return kept
  }
  try {
    speak(chosen, await fetchEnglish())
  } catch {
    return false
  }
  saveStored(languageKey, chosen)
  drawAnew()
  return true
}

/** Tells a browser and its screen reader how to read the page. */
export function declareLanguage(): void {
  if (process.env.TARO_ENV === 'h5') document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
}

function startInEnglish(): Promise<void> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, longestWaitMs))
  return Promise.race([fetchEnglish(), tooLate]).then(
    (english) => english && speak('en', english),
    () => undefined,
  )
}

function speak(chosen: Language, { texts, words, places }: English): void {
  turnTexts(texts, chosen === 'en')
  wordsApart = words
  placesApart = places
  language = chosen
}
