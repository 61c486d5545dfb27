/** The languages that pages of the server speak. */
export type Language = 'zh' | 'en'

/**
 * The language of a reader by their `Accept-Language`: Chinese unless they clearly prefer another, as in the app. Chats, and
 * whoever sends nothing that can be read, are told in Chinese.
 */
export function preferredLanguage(accepted: string | undefined): Language {
  const [first] = (accepted ?? '')
    .split(',')
    .map(readChoice)
    .filter(({ tag, weight }) => /^[a-z]{2,3}$/.test(tag) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return !first || first.tag === 'zh' ? 'zh' : 'en'
}

/** `en-GB;q=0.8` is English, wanted less than what has no weight. */
function readChoice(choice: string): { readonly tag: string; readonly weight: number } {
  const [name = '', ...parameters] = choice.trim().toLowerCase().split(';')
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
  return { tag: name.split('-')[0]?.trim() ?? '', weight: weight === undefined ? 1 : Number(weight) || 0 }
}
