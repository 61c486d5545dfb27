import { findCategory } from '@shared/categories'
import { stateOf } from '@/services/quote-state'
import type { SavedQuote } from '@/services/saved-quotes'
import { describeDevice } from '@/texts/describe-device'
import { formatExpiry } from '@/texts/format-expiry'
import { signedYuan, yuan } from '@/texts/format-money'
import { namePriceBook } from '@/texts/name-price-book'
import { posterTexts as texts } from '@/texts/poster'
import { wordsOf } from '@/texts/words-of'

const linesShown = 3

export interface PosterLine {
  name: string
  amount: string
  adds: boolean
}

export interface PosterWords {
  title: string
  detail: string
  /** Whole yuan without the sign: "327", or "272–407". */
  price: string
  promises: readonly string[]
  heading: string
  lines: readonly PosterLine[]
  priceBook: string
  /** What the QR code says. */
  link: string
  /** The whole poster for a screen reader. */
  reading: string
}

/** All that a poster says. Only a quote whose signature still holds has one. */
export function tellPoster(saved: SavedQuote): PosterWords | undefined {
  const { quote, signed } = saved
  if (!signed || stateOf(saved) !== 'held') return undefined
  const { low, high, priceBook } = quote
  const held = texts.held(formatExpiry(signed.expiresAt))
  const open = low !== high
  const book = namePriceBook(priceBook)
  const { title, detail } = describeDevice(quote.category, quote.answers)
  const said = {
    title,
    detail,
    price: open ? `${yuan(low)}${texts.dash}${yuan(high)}` : yuan(low),
    promises: open ? [texts.floor(yuan(low), yuan(high)), held] : [`${texts.offer}${texts.read.separator}${held}`],
    ...tellLines(quote, open ? texts.floorName : texts.offer),
    priceBook: priceBook.sample ? texts.trial(book) : book,
  }
  const price = open ? texts.floor(yuan(low), yuan(high)) : texts.read.price(texts.offer, yuan(low))
  return { ...said, link: signed.url, reading: readAloud(said, [price, held]) }
}

function tellLines(
  { category: id, lines }: SavedQuote['quote'],
  price: string,
): Pick<PosterWords, 'heading' | 'lines'> {
  const category = findCategory(id)
  const names = category ? wordsOf(category).lines : {}
  const counted = lines.filter(({ amount }) => amount !== 0)
  const largest = counted.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, linesShown)
  return {
    heading: counted.length > linesShown ? texts.lines.largest(price) : texts.lines.all(price),
    lines: largest.map(({ id, amount }) => ({ name: names[id] ?? id, amount: signedYuan(amount), adds: amount > 0 })),
  }
}

type Said = Omit<PosterWords, 'link' | 'reading' | 'price' | 'promises'>

function readAloud({ title, detail, heading, lines, priceBook }: Said, prices: readonly string[]): string {
  const { read } = texts
  const told = lines.map(({ name, amount }) => read.line(name, amount)).join(read.separator)
  const sentences = [title, detail, ...prices, read.lines(heading, told), read.code, priceBook, texts.privacy]
  return read.picture(sentences.filter(Boolean).join(read.sentenceEnd))
}
