import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

const load = createRequire(import.meta.url)
const babel: { transformSync: (source: string, options: object) => { code: string } } = load('@babel/core')
const englishApart: object = load('../../../miniprogram/config/english-apart.cjs')

const build = (source: string) =>
  babel.transformSync(source, {
    plugins: [englishApart],
    filename: 'texts/place.ts',
    babelrc: false,
    configFile: false,
  }).code

it('a key stands in the place of English, the file and the place of the call in it', () => {
  const source = "inLanguage({ a: '甲' }, { a: 'A' })\ninLanguage({ b: '乙' }, { b: () => 'B' })"
  expect(build(source)).toMatch(/"place\.0"\);\s.*"place\.1"\);$/s)
})

it('English that names what stands outside it is refused', () => {
  const source = "const one = 'A'\ninLanguage({ a: '甲' }, { a: one })"
  expect(() => build(source)).toThrow('English stands apart and cannot name this')
})

it.each(['en', 'makeEnglish()', "'place.0'", '{ ...en }.en'])(
  'English that is not written as an object is refused: %s',
  (en) => {
    expect(() => build(`inLanguage({ a: '甲' }, ${en})`)).toThrow('English is written here, key by key')
  },
)
