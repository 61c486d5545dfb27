import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtPages as pages } from './built-pages'
import { findGlobals } from './find-globals'

const dist = 'dist/weapp'
const source = 'miniprogram/src'
const mostPackageBytes = 2 * 1024 ** 2
const mostPictureBytes = 200 * 1024

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  preloadRule: Record<string, { network: string; packages: string[] }>
  lazyCodeLoading: string
  requiredPrivateInfos: string[]
  __usePrivacyCheck__: boolean
}

const app: AppConfig = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
const roots = app.subPackages.map(({ root }) => root)

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => statSync(file).isFile())
const files = filesIn(dist)
const isApart = (file: string) => roots.some((root) => file.startsWith(path.join(dist, root) + path.sep))
const bytesOf = (some: readonly string[]) => some.reduce((sum, file) => sum + statSync(file).size, 0)
const read = (file: string) => readFileSync(file, 'utf8')

const scripts = files.filter((file) => file.endsWith('.js'))
/** Without Taro, React and libraries, which ask before they use what may be missing. */
const ownScripts = scripts.filter((file) => !/[\\/](app|taro|vendors|runtime)\.js$/.test(file))

describe('packages', () => {
  it('are within 2 MB each, the main one too', () => {
    expect(bytesOf(files.filter((file) => !isApart(file)))).toBeLessThanOrEqual(mostPackageBytes)
    for (const root of roots) expect(bytesOf(filesIn(path.join(dist, root)))).toBeLessThanOrEqual(mostPackageBytes)
  })

  it('leave only what leads to a first price and what a card opens in the main one', () => {
    expect(app.pages).toEqual([
      'pages/home/index',
      'pages/question/index',
      'pages/quote/index',
      'pages/shared-quote/index',
    ])
  })

  it('are fetched ahead only if they exist, from pages that exist, within 2 MB for a page', () => {
    expect(Object.keys(app.preloadRule)).toContain('pages/home/index')
    for (const [page, { network, packages }] of Object.entries(app.preloadRule)) {
      expect(pages).toContain(page)
      expect(['all', 'wifi']).toContain(network)
      expect(roots).toEqual(expect.arrayContaining(packages))
      const bytes = packages.reduce((sum, root) => sum + bytesOf(filesIn(path.join(dist, root))), 0)
      expect(bytes).toBeLessThanOrEqual(mostPackageBytes)
    }
  })

  it('keep English in one of its own, without a page, which nothing fetches ahead', () => {
    const main = scripts.filter((file) => !isApart(file)).map(read)
    for (const text of ['What do you have?', 'What kind of air conditioner is it?', 'Horqin Left Middle Banner']) {
      expect(read(path.join(dist, 'english/index.js'))).toContain(text)
      expect(main.filter((script) => script.includes(text))).toEqual([])
    }
    expect(app.subPackages).toContainEqual({ root: 'english', pages: [] })
    expect(Object.values(app.preloadRule).flatMap(({ packages }) => packages)).not.toContain('english')
  })

  it('carry no source map and no picture above 200 KB', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    const pictures = files.filter((file) => /\.(png|jpe?g|gif|webp|svg|ttf|woff2?)$/.test(file))
    expect(pictures.filter((file) => statSync(file).size > mostPictureBytes)).toEqual([])
  })
})

describe('pages', () => {
  it.each(pages)('%s has its script, its template and its settings', (page) => {
    for (const kind of ['js', 'wxml', 'json']) expect(existsSync(path.join(dist, `${page}.${kind}`))).toBe(true)
  })

  it.each(pages)('%s sets its title itself, in the language of the reader', (page) => {
    expect(JSON.parse(read(path.join(dist, `${page}.json`)))).not.toHaveProperty('navigationBarTitleText')
  })

  it('are exactly those that the code can lead to', () => {
    const led = [...read(path.join(source, 'routes.ts')).matchAll(/'(pages\/[\w/-]+)'/g)].map(([, page]) => page)
    expect([...pages].sort()).toEqual(led.sort())
  })

  it('are all that was built', () => {
    const built = files.filter((file) => /pages[\\/][^\\/]+[\\/]index\.wxml$/.test(file))
    expect(built.map((file) => path.relative(dist, file).replace(/\.wxml$/, '')).sort()).toEqual([...pages].sort())
  })
})

describe('the app', () => {
  it('runs only the code of the page that opens', () => {
    expect(app.lazyCodeLoading).toBe('requiredComponents')
  })

  it('declares that it asks before it uses what is private, and names each call that WeChat wants named', () => {
    const toBeNamed =
      /\.(chooseAddress|chooseLocation|choosePoi|getLocation|getFuzzyLocation|onLocationChange|startLocationUpdate)\(/g
    const called = ownScripts.flatMap((file) => [...read(file).matchAll(toBeNamed)].map(([, name]) => name))
    expect(app.__usePrivacyCheck__).toBe(true)
    expect(app.requiredPrivateInfos).toEqual([...new Set(called)])
  })

  it('makes no code out of text', () => {
    // Webpack's last resort, behind `globalThis`, which every phone of ours has.
    const makes = /\beval\(|\bnew Function\((?!"return this"\))/
    expect(scripts.filter((file) => makes.test(read(file)))).toEqual([])
  })

  it('uses no global that WeChat lacks', () => {
    const used = ownScripts.map((file) => ({ file, globals: findGlobals(read(file)) }))
    expect(used.filter(({ globals }) => globals.length > 0)).toEqual([])
  })

  it('asks for WeChat by name only behind services/', () => {
    const asking = filesIn(source).filter((file) => /\.tsx?$/.test(file) && read(file).includes("TARO_ENV === 'weapp'"))
    const apart = asking.map((file) => path.relative(source, file)).filter((file) => !file.startsWith('services'))
    expect(apart).toEqual(['app.config.ts'])
  })
})
