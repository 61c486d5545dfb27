import { holdTexts, type Texts } from '@/services/held-texts'
import { language } from '@/services/language'

/** The same keys, parameters and number of items in other words: a missing text is a type error. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...given: infer Given) => infer Said
      ? (...given: Given) => Said extends string ? string : Words<Said>
      : Words<T[Key]>
}

/**
 * The texts of one place in the language the app speaks. Chinese is written first; English follows it key by key and names
 * nothing outside itself. What is the same in both, such as the name of an icon, stands elsewhere. Outside the web the
 * language can change, so a text is read where it is drawn, not while a module runs.
 */
export function inLanguage<const T extends object>(zh: T, en: Words<NoInfer<T>>): Words<T>
/** Outside the web the build puts a key in the place of English, under which it stands in a package of its own. */
export function inLanguage(zh: Texts, en: Texts | string): Texts {
  if (typeof en === 'string') return holdTexts(en, zh)
  return language === 'en' ? en : zh
}
