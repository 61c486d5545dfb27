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
 * The texts of one place in the language the app speaks. Chinese is written first; English follows it key by key. What is
 * the same in both, such as the name of an icon, stands elsewhere.
 */
export const inLanguage = <const T extends object>(zh: T, en: Words<NoInfer<T>>): Words<T> =>
  language === 'en' ? en : (zh as Words<T>)
