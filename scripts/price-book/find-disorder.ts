import { categories } from '@shared/categories'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import type { Question } from '@shared/valuation/question'
import { type Finding, fault } from './finding'
import { groupOf, inWords } from './price-groups'

/** Prices in an order in which none may be less than the one before. */
interface Ladder {
  readonly table: readonly string[]
  readonly rungs: readonly { readonly id: string; readonly amount: number; readonly field?: string }[]
  readonly why: string
}

/** Where something bigger of the same kind is cheaper. */
export function findDisorder(book: PriceBookDocument): Finding[] {
  return [...storageLadders(book), ...sizeLadders(book)].flatMap(brokenRungs)
}

function brokenRungs({ table, rungs, why }: Ladder): Finding[] {
  return rungs.flatMap(({ id, amount, field }, index) => {
    const before = rungs[index - 1]
    if (!before || amount >= before.amount) return []
    const pathOf = (rung: string) => [...table, rung, ...(field ? [field] : [])]
    const group = groupOf(pathOf(id))
    const words = (value: number) => (group ? inWords(value, group) : String(value))
    const message = `is ${words(amount)}, less than the ${words(before.amount)} of ${before.id}: ${why}`
    return [{ ...fault(pathOf(id).join('.'), message), comparedWith: pathOf(before.id).join('.') }]
  })
}

function gigabytes(storage: string): number {
  const [, count, unit] = /^(\d+)(gb|tb)$/.exec(storage) ?? []
  return Number(count ?? 0) * (unit === 'tb' ? 1024 : 1)
}

function storageLadders({ phones }: PriceBookDocument): Ladder[] {
  const tables = [
    ...Object.entries(phones.basePrices).map(([model, prices]) => ({ table: ['basePrices', model], prices })),
    { table: ['chipFloors'], prices: phones.chipFloors },
    { table: ['destruction'], prices: phones.destruction },
  ]
  return tables.map(({ table, prices }) => ({
    table: ['phones', ...table],
    rungs: Object.entries(prices)
      .map(([id, amount]) => ({ id, amount }))
      .sort((a, b) => gigabytes(a.id) - gigabytes(b.id)),
    why: 'more storage is never cheaper',
  }))
}

const SIZE_FIELDS = ['referencePrice', 'floor'] as const

function sizeLadders({ sizes }: PriceBookDocument): Ladder[] {
  return categories.flatMap((category) => {
    const classes = sizes[category.id] ?? {}
    return sizeOrders(category.questions, Object.keys(classes)).flatMap((order) =>
      SIZE_FIELDS.map((field) => ({
        table: ['sizes', category.id],
        rungs: order.flatMap((id) => {
          const amount = classes[id]?.[field]
          return amount === undefined ? [] : [{ id, amount, field }]
        }),
        why: 'bigger is never cheaper',
      })),
    )
  })
}

/** Size classes of one kind from small to big: their names end with the options of a question, in its order. */
function sizeOrders(questions: readonly Question[], classes: readonly string[]): string[][] {
  return questions.flatMap((question) => {
    if (question.kind !== 'choice' || question.ranked) return []
    const endings = question.options.map(({ id }) => `-${id}`)
    const kinds = new Set(
      classes.flatMap((id) => endings.flatMap((end) => (id.endsWith(end) ? [id.slice(0, -end.length)] : []))),
    )
    return [...kinds].map((kind) => endings.map((end) => kind + end).filter((id) => classes.includes(id)))
  })
}
