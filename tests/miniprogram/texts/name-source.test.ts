import { readdirSync } from 'node:fs'
import path from 'node:path'
import { samplePriceBook } from '@shared/price-book/sample'
import { describe, expect, it, vi } from 'vitest'
import { nameSource } from '@/texts/name-source'

vi.mock('@/services/language', () => ({ language: 'en', languageReady: undefined }))

const folder = path.resolve(import.meta.dirname, '../../../shared/categories')
const ruleFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(rules|materials)\.ts$/.test(file),
)

/** The name of everything inside that has a name and an evidence mark. */
function sourcesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  const inside = Object.values(data).flatMap(sourcesIn)
  return 'name' in data && typeof data.name === 'string' && 'mark' in data ? [data.name, ...inside] : inside
}

describe('a source', () => {
  it('of a rule or of the shipped price book is named in English', async () => {
    const rules = await Promise.all(ruleFiles.map((file) => import(path.join(folder, file))))
    const names = [...new Set([...sourcesIn(rules), ...sourcesIn(samplePriceBook)])]
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name) => /\p{Script=Han}/u.test(nameSource(name)))).toEqual([])
  })

  it('of an operator keeps the name they gave it', () => {
    expect(nameSource('我们自己的进货单')).toBe('我们自己的进货单')
  })
})
