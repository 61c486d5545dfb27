import type { CategoryTexts } from '@shared/categories/registry'
import type { WaterfallLine } from '@/components/waterfall'
import type { SavedQuote } from '@/services/saved-quotes'
import { quoteTexts } from '@/texts/quote'
import { sumAtWork } from '@/texts/sum-at-work'

export type QuoteLine = SavedQuote['quote']['lines'][number]

const texts = quoteTexts.lines
/** What a thing that is scrap brings: its material, parts sold on their own, the subsidy. */
const worth: readonly QuoteLine['kind'][] = ['material', 'amount', 'subsidy']

/** Lines as the waterfall shows them; those of materials stand in two groups, what is there and what is taken off. */
export function nameLines(lines: readonly QuoteLine[], { lines: names }: CategoryTexts): WaterfallLine[] {
  const ofMaterials = lines.some(({ kind }) => kind === 'material')
  const firstCost = lines.findIndex(({ kind }) => !worth.includes(kind))
  return lines.map((line, index) => ({
    id: line.id,
    name: names[line.id] ?? line.id,
    how: sumAtWork(line),
    amount: line.amount,
    ...(ofMaterials && index === 0 && { group: texts.worth }),
    ...(ofMaterials && index === firstCost && { group: texts.costs }),
  }))
}
