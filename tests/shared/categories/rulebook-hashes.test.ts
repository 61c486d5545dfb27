import { categories } from '@shared/categories'
import { airConditioner } from '@shared/categories/air-conditioner'
import { airConditionerTexts } from '@shared/categories/air-conditioner/texts'
import { register } from '@shared/categories/registry'
import { rulebookHashes } from '@shared/categories/rulebook-hashes'
import { describe, expect, it } from 'vitest'

describe('the hashes of the rulebooks that ship', () => {
  it('are those of their content: `npm run release-ids` writes them after a change', () => {
    const computed = categories.flatMap((category) => category.rulebooks().map(({ id, hash }) => [id, hash]))
    expect(rulebookHashes).toEqual(Object.fromEntries(computed))
  })

  it('are the identity that quotes are signed with', () => {
    for (const category of categories) {
      const { id, hash } = category.rulebook('2026-11-21')
      expect(rulebookHashes[id]).toBe(hash)
    }
  })

  it('change with any rule, from the day on which it changes', () => {
    const { residual } = airConditioner.rules
    const source = { name: '试验', date: '2027-01-01', mark: 'E' } as const
    const rules = { ...airConditioner.rules, residual: [...residual, { from: '2027-01-01', value: 400, source }] }
    const changed = register({ ...airConditioner, rules } as unknown as typeof airConditioner, airConditionerTexts)
    const [first, second] = changed.rulebooks()
    expect(first).toEqual(categories.find(({ id }) => id === 'air-conditioner')?.rulebooks()[0])
    expect(second?.id).toBe('air-conditioner@2027-01-01')
    expect(second?.hash).not.toBe(first?.hash)
    expect(changed.rulebook('2026-12-31').id).toBe('air-conditioner@2026-01-15')
    expect(changed.rulebook('2027-01-01')).toMatchObject(second ?? {})
  })
})
