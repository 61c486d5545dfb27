import { daySchema } from '@shared/day'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { type Finding, fault } from './finding'

/** Earlier prices that no page could show rightly: of no day, of a day to come, or of what the book has no price for. */
export function findMisdated({ history, issued, materials }: PriceBookDocument): Finding[] {
  if (!history) return []
  const tables = Object.entries(history.materials).map(([id, past]) => [`history.materials.${id}`, past] as const)
  // What the shipped sample prices is a material: where its row is missing, that is told once.
  const known = { ...shippedPriceBook.materials, ...materials }
  const unknown = Object.keys(history.materials).filter((id) => !Object.hasOwn(known, id))
  return [
    ...unknown.map((id) => fault(`history.materials.${id}`, 'is no material: materials has no such row')),
    ...[...tables, ['history.memory', history.memory] as const].flatMap(([table, past]) =>
      Object.keys(past).flatMap((date) => dateFaults(`${table}.${date}`, date, issued)),
    ),
  ]
}

function dateFaults(path: string, date: string, issued: string): Finding[] {
  // A year or a month exists when its first day does.
  if (!daySchema.safeParse(`${date}-01-01`.slice(0, 10)).success) return [fault(path, 'is no date that exists')]
  return date > issued ? [fault(path, `lies after the issue of the book, ${issued}`)] : []
}
