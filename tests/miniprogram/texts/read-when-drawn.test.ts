import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'

const { readTooEarly, watch } = vi.hoisted(() => {
  const readTooEarly: string[] = []
  const watch = (texts: object, at: string): object =>
    new Proxy(texts, {
      get(target, name) {
        const text: unknown = Reflect.get(target, name)
        const place = `${at}.${String(name)}`
        if (typeof text === 'object' && text !== null) return watch(text, place)
        readTooEarly.push(place)
        return text
      },
    })
  return { readTooEarly, watch }
})

vi.mock('@/texts/in-language', () => ({ inLanguage: (zh: object) => watch(zh, Object.keys(zh).join()) }))
vi.mock('@tarojs/components', () => import('../support/plain-components'))
vi.mock('@tarojs/taro', () => import('../support/plain-taro'))

const pages = path.resolve(import.meta.dirname, '../../../miniprogram/src/pages')

// Elsewhere than on the web the language changes while modules stay: one that keeps a text keeps its old language.
test('no module reads a text while it runs', async () => {
  const modules = await Promise.all(readdirSync(pages).map((page) => import(path.join(pages, page, 'index.tsx'))))
  expect(modules.length).toBeGreaterThan(8)
  expect(readTooEarly).toEqual([])
}, 60_000)
