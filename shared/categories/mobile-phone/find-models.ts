import type { Answers } from '../../valuation/question'
import { type ListedBrand, models } from './models'
import { brandWords, spellings } from './spellings'

interface Spelling {
  readonly typed: string
  /** How many words of the name it says. */
  readonly words: number
}

interface Named {
  readonly answers: Answers
  readonly words: number
  readonly spellings: readonly Spelling[]
}

/** Letters, digits and Chinese, each for itself; case, width, spaces and punctuation do not count. */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\+/g, 'plus')
    .match(/[a-z]+|[0-9]+|[\u4e00-\u9fff]+/g) ?? []

const spelt = (typed: string, words: number): readonly Spelling[] =>
  typed.split(' ').map((each) => ({ typed: each, words }))

function nameOf(brand: ListedBrand, model: string, name: string): Named {
  const words = wordsOf(name)
  const line = ` ${words.join(' ')} `
  const brandWord = brandWords[brand]
  return {
    answers: { brand, [`${brand}-model`]: model },
    words: words.length,
    spellings: [
      ...words.flatMap((word) => spelt(word, 1)),
      ...Object.entries(spellings)
        .filter(([phrase]) => line.includes(` ${phrase} `))
        .flatMap(([phrase, typed]) => spelt(typed, phrase.split(' ').length)),
      ...(words.includes(brandWord) ? [] : spelt(`${brandWord} ${spellings[brandWord]}`, 0)),
      ...spelt('手机', 0),
    ],
  }
}

let names: readonly Named[] | undefined

/** Made when first asked for, so that a server that finds nothing does not spell 160 models. */
function allNames(): readonly Named[] {
  names ??= (Object.keys(models) as ListedBrand[]).flatMap((brand) =>
    models[brand].map(({ id, name }) => nameOf(brand, id, name)),
  )
  return names
}

/** What a spelling takes from the beginning of what was typed. A word that is only begun ends it, and is not yet said. */
function taken(rest: string, { typed, words }: Spelling): { length: number; words: number } | undefined {
  if (rest.startsWith(typed)) return { length: typed.length, words }
  return typed.startsWith(rest) ? { length: rest.length, words: 0 } : undefined
}

/** How many words of a name were typed, each of them once; undefined where there is something else in it. */
function wordsTyped(rest: string, known: readonly Spelling[]): number | undefined {
  if (rest === '') return 0
  let most: number | undefined
  for (const spelling of known) {
    const step = taken(rest, spelling)
    if (!step) continue
    const others = known.filter((other) => other !== spelling)
    const after = wordsTyped(rest.slice(step.length), others)
    if (after !== undefined) most = Math.max(most ?? 0, after + step.words)
  }
  return most
}

/**
 * The models that may be called so, as answers to brand and model: those first of whose name the least is left unsaid,
 * then the newest. All of them for an empty name, none where a part of it is no word of any.
 */
export function findModels(name: string): readonly Answers[] {
  const typed = wordsOf(name).join('')
  return allNames()
    .flatMap(({ answers, words, spellings: known }) => {
      const said = wordsTyped(typed, known)
      return said === undefined ? [] : [{ answers, unsaid: words - said }]
    })
    .sort((one, other) => one.unsaid - other.unsaid)
    .map(({ answers }) => answers)
}
