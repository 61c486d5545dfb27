import { language } from '@/services/language'

/** The same keys and parameters in other words: a missing text is a type error. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...given: infer Given) => infer Said
      ? (...given: Given) => Said extends string ? string : Words<Said>
      : T[Key] extends readonly string[]
        ? readonly string[]
        : Words<T[Key]>
}

/** The texts of one place in the language the app speaks. Chinese is written first; English follows it key by key. */
export const inLanguage = <const T extends object>(zh: T, en: Words<T>): Words<T> =>
  language === 'en' ? en : (zh as Words<T>)
