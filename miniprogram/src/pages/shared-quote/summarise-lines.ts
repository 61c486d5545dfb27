import type { CategoryTexts } from '@shared/categories/registry'
import { sumOf } from '@shared/valuation/line'
import type { WaterfallLine } from '@/components/waterfall'
import { mass } from '@/texts/format-mass'
import type { QuoteLine } from '@/texts/name-lines'
import { sharedQuoteTexts } from '@/texts/shared-quote'

const texts = sharedQuoteTexts.lines
const materialsNamed = 3

/** Lines that are told as one; a kind that is absent here stands for itself. */
const groupOf: Partial<Record<QuoteLine['kind'], 'worth' | 'costs' | 'access' | 'factor' | 'rest'>> = {
  material: 'worth',
  subsidy: 'worth',
  cost: 'costs',
  access: 'access',
  factor: 'factor',
  margin: 'rest',
  rounding: 'rest',
}

/** The lines of a quote in a handful of steps, in the order they come; steps that change nothing are left out. */
export function summariseLines(lines: readonly QuoteLine[], words: CategoryTexts): WaterfallLine[] {
  const groups = new Map<string, QuoteLine[]>()
  for (const line of lines) {
    const id = groupOf[line.kind] ?? line.id
    groups.set(id, [...(groups.get(id) ?? []), line])
  }
  return [...groups]
    .map(([id, members]) => ({ id, ...nameGroup(id, members, words), amount: sumOf(members) }))
    .filter(({ amount }) => amount !== 0)
}

function nameGroup(id: string, members: readonly QuoteLine[], { lines }: CategoryTexts) {
  if (id === 'worth') return { name: texts.worth, how: nameMaterials(members, lines) }
  if (id === 'rest') return { name: members.some(({ kind }) => kind === 'margin') ? texts.feeAndRest : texts.rest }
  const isSeveral = members.length > 1
  if (isSeveral && (id === 'costs' || id === 'factor' || id === 'access')) return { name: texts[id] }
  const own = members[0]?.id ?? id
  return { name: lines[own] ?? own }
}

/** The most valuable first, the mass of all. */
function nameMaterials(members: readonly QuoteLine[], names: CategoryTexts['lines']): string {
  const materials = members.filter(({ kind }) => kind === 'material')
  const grams = materials.reduce((sum, { basis }) => sum + (basis?.grams ?? 0), 0)
  const first = materials
    .sort((a, b) => b.amount - a.amount)
    .slice(0, materialsNamed)
    .map(({ id }) => names[id] ?? id)
  return texts.worthHow(first.join(texts.nameSeparator), mass(grams))
}
