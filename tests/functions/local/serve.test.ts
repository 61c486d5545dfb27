import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../../functions/config'
import { jsonLogger } from '../../../functions/http/logger'
import { route } from '../../../functions/http/route'
import { freePort } from '../../../functions/local/free-port'
import { type Served, type ServeOptions, serve } from '../../../functions/local/serve'
import { readHealth as readHealthCall } from '../../../shared/contract/read-health'

let pages: string
let said: string[]
let server: Served | undefined

beforeEach(async () => {
  pages = await mkdtemp(join(tmpdir(), 'youshu-pages-'))
  await mkdir(join(pages, 'js'))
  await writeFile(join(pages, 'index.html'), '<title>有数</title>')
  await writeFile(join(pages, 'js', 'app.0123abcd.js'), 'console.log(1)')
  await writeFile(join(pages, 'photo.png'), Buffer.from([0x89, 0x50]))
  said = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})
afterEach(async () => {
  await server?.stop()
  server = undefined
  vi.restoreAllMocks()
  await rm(pages, { recursive: true })
})

async function start(options: Partial<ServeOptions> = {}, environment: Record<string, string> = {}) {
  const port = await freePort()
  const routes = [route(readHealthCall, async () => ({ status: 200, body: { status: 'ok' } }))]
  const config = readConfig({ PORT: String(port), ...environment })
  server = await serve({ config, routes, logger: jsonLogger('silent'), pages, ...options })
  return server
}

describe('the local server', () => {
  it('says where it is ready, with a QR code of the page', async () => {
    const { url } = await start()
    expect(said[0]).toBe(`ready ${url}\n`)
    expect(said[1]).toMatch(/[▀▄█]/)
    expect((await fetch(`${url}/health`)).status).toBe(200)
  })

  it('serves the pages and the calls from one address', async () => {
    const { url } = await start()
    const home = await fetch(url)
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(home.headers.get('cache-control')).toBe('no-cache')
    expect(await home.text()).toBe('<title>有数</title>')
    const script = await fetch(`${url}/js/app.0123abcd.js`)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(Buffer.from(await (await fetch(`${url}/photo.png`)).arrayBuffer())).toEqual(Buffer.from([0x89, 0x50]))
  })

  it('sends pages compressed to those who take it, and not at all to those who have them', async () => {
    const { url } = await start()
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    const zipped = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
    expect(await zipped.text()).toBe(await plain.text())
    const known = await fetch(url, { headers: { 'if-none-match': plain.headers.get('etag') ?? '' } })
    expect([known.status, await known.text()]).toEqual([304, ''])
  })

  it.each(['/nothing.js', '/js', '/..%2f..%2fetc%2fpasswd', '/js/../../etc/passwd', '/index.html%00'])(
    'has no page %s',
    async (path) => {
      const { url } = await start()
      const answer = await fetch(url + path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    },
  )

  it('serves the API alone without pages', async () => {
    const { url } = await start({ pages: undefined })
    expect((await fetch(url)).status).toBe(404)
    expect(said).toEqual([`ready ${url}\n`])
  })

  it('says in two lines that its port is taken', async () => {
    const { url } = await start()
    const first = server
    await expect(start({}, { PORT: new URL(url).port })).rejects.toThrow(
      /^Port \d+ of 127.0.0.1 is taken.\n[^\n]*set PORT[^\n]*$/,
    )
    server = first
  })

  it('stops the rest after its last answer, once', async () => {
    const stopAfter = vi.fn(async () => {})
    const { url, stop } = await start({ stopAfter })
    await Promise.all([stop(), stop()])
    expect(stopAfter).toHaveBeenCalledOnce()
    await expect(fetch(url)).rejects.toThrow()
  })
})
