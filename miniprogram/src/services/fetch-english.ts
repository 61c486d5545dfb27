import type { CategoryTexts } from '@shared/categories/registry'
import type { Texts } from './held-texts'

/** What the package apart brings: texts under the keys that the build gave them, words by category, names of places by code. */
export interface English {
  readonly texts: Readonly<Record<string, Texts>>
  readonly words: Readonly<Record<string, CategoryTexts>>
  readonly places: Readonly<Record<string, string>>
}

/** The host's own `require`, which webpack leaves alone; `async` is missing before WeChat 2.17.3. */
declare const __non_webpack_require__: { async?: (path: string) => Promise<English> }

/** Rejects where the package is not on the phone and cannot be fetched. WeChat reads the path from the built script. */
export async function fetchEnglish(): Promise<English> {
  if (!__non_webpack_require__.async) throw new Error('this host fetches no package')
  return __non_webpack_require__.async('./english/index.js')
}
