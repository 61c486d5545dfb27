import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { launchChromium } from '../tests/support/chromium'
import { serveFolder } from '../tests/support/serve-folder'
import { bundle, gzBytes } from './bundle'
import type { Row } from './row'

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(path.join(folder, String(name))))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}

/** Bytes of WeChat's main package: everything outside sub-packages. */
export function measureWeapp(dist: string): Row {
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const apart = subPackages.reduce((sum: number, { root }: { root: string }) => sum + bytesIn(path.join(dist, root)), 0)
  return { id: 'weapp-main-bytes', value: bytesIn(dist) - apart, unit: 'bytes', target: 700_000, better: 'lower' }
}

/** Gzipped JavaScript and CSS that a browser really asks for before the front page stands. */
export async function measureFirstLoad(dist: string): Promise<Row> {
  const server = await serveFolder(dist)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const asked = new Set<string>()
    page.on('response', (response) => asked.add(new URL(response.url()).pathname))
    await page.goto(server.url, { waitUntil: 'networkidle' })
    const files = [...asked].filter((file) => /\.(js|css)$/.test(file))
    const value = files.reduce((sum, file) => sum + gzBytes(readFileSync(path.join(dist, file))), 0)
    return { id: 'h5-first-load-gz-bytes', value, unit: 'bytes', target: 150_000, better: 'lower' }
  } finally {
    await browser.close()
    await server.close()
  }
}

const core = "export * from './shared/categories/index'; export * from './shared/price-book/price-book';"

/** Gzipped bytes of engine, categories and schemas, bundled alone, and with the price book that ships. */
export async function measureCore(): Promise<readonly Row[]> {
  const value = gzBytes(await bundle(core))
  const withPrices = gzBytes(await bundle(`${core} export * from './shared/price-book/shipped-price-book'`))
  return [
    { id: 'core-gz-bytes', value, unit: 'bytes', target: 45_000, better: 'lower' },
    { id: 'core-with-prices-gz-bytes', value: withPrices, unit: 'bytes', better: 'lower' },
  ]
}
