/** The texts of one place: texts, functions that make them, and more of both inside. */
export interface Texts {
  [key: string | number]: unknown
}

const held = new Map<string, Texts>()

/** What the app does not speak now: English as it was first fetched, Chinese in its place while texts are turned. */
let other: Readonly<Record<string, Texts>> | undefined
let isTurned = false

/** Keeps texts that a module has just written in Chinese, so that they can be read in English under this key. */
export function holdTexts(key: string, texts: Texts): Texts {
  held.set(key, texts)
  if (isTurned) exchange(texts, other?.[key])
  return texts
}

/** Puts English in the place of Chinese, or back, inside the very objects that modules hold. */
export function turnTexts(english: Readonly<Record<string, Texts>>, toEnglish: boolean): void {
  if (isTurned === toEnglish) return
  other ??= english
  isTurned = toEnglish
  for (const [key, texts] of held) exchange(texts, other[key])
}

/** The same keys on both sides, as `Words` wants. */
function exchange(one: Texts, another: Texts = {}): void {
  for (const [key, theirs] of Object.entries(another)) {
    const ours = one[key]
    if (isTexts(ours) && isTexts(theirs)) exchange(ours, theirs)
    else {
      one[key] = theirs
      another[key] = ours
    }
  }
}

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null
