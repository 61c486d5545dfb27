import { readdirSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { shelves } from '../../../miniprogram/gallery/shelves'

vi.mock('@tarojs/components', () => import('../support/plain-components'))
vi.mock('@tarojs/taro', () => import('../support/plain-taro'))

const components = readdirSync('miniprogram/src/components')
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replace('.tsx', ''))

describe('the gallery', () => {
  it.each(components)('shows %s', async (name) => {
    const shelf = shelves[name]
    expect(Object.keys(shelf?.states ?? {})).not.toEqual([])
    expect(Object.values(await import(`../../../miniprogram/src/components/${name}.tsx`))).toContain(shelf?.of)
  })

  it('shows nothing that is no component any more', () => {
    expect(Object.keys(shelves).filter((name) => !components.includes(name))).toEqual([])
  })
})
