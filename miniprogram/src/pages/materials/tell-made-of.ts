import type { CategoryTexts } from '@shared/categories/registry'
import type { ContentsRange } from '@shared/valuation/contents-range'
import type { Source } from '@shared/valuation/source'
import type { SavedQuote } from '@/services/saved-quotes'
import { massRange } from '@/texts/format-mass'
import { shortYuan } from '@/texts/format-money'
import { joinSentences } from '@/texts/join-sentences'
import { materialsTexts } from '@/texts/materials'

const texts = materialsTexts.madeOf
const disposed: Readonly<Record<string, string>> = texts.disposed

/** One material as two bars; lengths are percent of the longest of their kind. */
export interface MadeOfPart {
  readonly id: string
  readonly name: string
  readonly mass: string
  readonly massBar: number
  /** As far as its mass is certain. */
  readonly certainBar: number
  /** Where the quote pays for it, or takes off what disposal costs. */
  readonly worth?: { readonly text: string; readonly bar: number; readonly costs: boolean }
}

/** What a thing is made of, drawn and in words. */
export interface MadeOf {
  readonly note: string
  readonly parts: readonly MadeOfPart[]
  readonly sentences: readonly string[]
  /** The picture in words. */
  readonly label: string
  readonly sources: readonly Source[]
}

interface Part {
  readonly id: string
  readonly name: string
  readonly leastGrams: number
  readonly mostGrams: number
  /** Integer fen. */
  readonly amount?: number
  readonly sources: readonly Source[]
}

/** Tells what a quote is made of: by its lines where it pays by material, else as it is estimated. Undefined where neither says. */
export function tellMadeOf(
  quote: SavedQuote['quote'],
  words: CategoryTexts,
  contents: ContentsRange | undefined,
): MadeOf | undefined {
  const paid = partsOfLines(quote, words)
  const parts = paid.length > 0 ? paid : partsOfContents(contents, words)
  if (parts.length === 0) return undefined
  const heaviestFirst = [...parts].sort((one, other) => other.mostGrams - one.mostGrams)
  const drawn = drawParts(heaviestFirst)
  const sentences = tellParts(heaviestFirst, paid.length > 0)
  const listed = drawn.map(({ name, mass, worth }) => texts.part(name, mass, worth?.text))
  return {
    note: paid.length > 0 && quote.low !== quote.high ? texts.lowEnd : texts.note,
    parts: drawn,
    sentences,
    label: joinSentences(...sentences, listed.join('')),
    sources: parts.flatMap(({ sources }) => sources),
  }
}

const partsOfLines = ({ lines }: SavedQuote['quote'], words: CategoryTexts): Part[] =>
  lines.flatMap(({ id, kind, amount, basis, source, basedOn = [] }) => {
    const grams = basis?.grams
    if (kind !== 'material' || grams === undefined) return []
    const sources = [...basedOn, source]
    return [{ id, name: disposed[id] ?? words.lines[id] ?? id, leastGrams: grams, mostGrams: grams, amount, sources }]
  })

const partsOfContents = (contents: ContentsRange | undefined, words: CategoryTexts): Part[] =>
  (contents?.materials ?? []).map((material) => ({ ...material, name: words.materials[material.id] ?? material.id }))

function drawParts(parts: readonly Part[]): MadeOfPart[] {
  const heaviest = Math.max(...parts.map(({ mostGrams }) => mostGrams), 1)
  const dearest = Math.max(...parts.map(({ amount = 0 }) => Math.abs(amount)), 1)
  return parts.map(({ id, name, leastGrams, mostGrams, amount }) => ({
    id,
    name,
    mass: massRange(leastGrams, mostGrams),
    massBar: percentOf(mostGrams, heaviest),
    certainBar: percentOf(leastGrams, heaviest),
    ...(amount !== undefined && {
      worth: { text: shortYuan(amount), bar: percentOf(Math.abs(amount), dearest), costs: amount < 0 },
    }),
  }))
}

function tellParts(parts: readonly Part[], isPaid: boolean): string[] {
  const [heaviest] = parts
  if (!heaviest) return []
  const grams = parts.reduce((sum, { mostGrams }) => sum + mostGrams, 0)
  const first = texts.heaviest(heaviest.name, Math.round(percentOf(heaviest.mostGrams, grams)))
  if (isPaid) return [first, ...tellDearest(parts)]
  const isOpen = parts.some(({ leastGrams, mostGrams }) => leastGrams !== mostGrams)
  return [first, ...(isOpen ? [texts.open] : []), texts.notByMaterial]
}

function tellDearest(parts: readonly Part[]): string[] {
  const worth = ({ amount = 0 }: Part) => Math.max(amount, 0)
  const sum = parts.reduce((fen, part) => fen + worth(part), 0)
  const [dearest] = [...parts].sort((one, other) => worth(other) - worth(one))
  return dearest && sum > 0 ? [texts.dearest(dearest.name, Math.round(percentOf(worth(dearest), sum)))] : []
}

const percentOf = (part: number, whole: number): number => (part / whole) * 100
