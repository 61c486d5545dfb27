import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Route } from '../http/route'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
const compressible = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt'])
const hashedName = /\.[0-9a-f]{8,}\./

interface PageFile {
  readonly type: string
  readonly content: Buffer
  readonly gzipped: Buffer | null
  readonly etag: string
  readonly cacheControl: string
}

/** One route per file of the built pages, as they are now; `/` is index.html. Fails when there is no such folder. */
export async function pageRoutes(folder: string): Promise<Route[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const routes = await Promise.all(
    paths.map(async (path) => {
      const file = await readPage(path)
      const url = `/${relative(folder, path).split(sep).join('/')}`
      return url === '/index.html' ? [pageRoute('/', file), pageRoute(url, file)] : [pageRoute(url, file)]
    }),
  )
  return routes.flat()
}

async function readPage(path: string): Promise<PageFile> {
  const content = await readFile(path)
  const extension = extname(path)
  return {
    type: types[extension] ?? 'application/octet-stream',
    content,
    gzipped: compressible.has(extension) ? gzipSync(content) : null,
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    cacheControl: hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}

function pageRoute(path: string, file: PageFile): Route {
  const register: Route['register'] = (app) => {
    app.get(path, (request, reply) => sendPage(request, reply, file))
  }
  return { method: 'GET', path, register }
}

function sendPage(request: FastifyRequest, reply: FastifyReply, file: PageFile): FastifyReply {
  reply.headers({ etag: file.etag, 'cache-control': file.cacheControl, 'x-content-type-options': 'nosniff' })
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send()
  const zipped = file.gzipped && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? file.gzipped : null
  reply.type(file.type).header('vary', 'origin, accept-encoding')
  return zipped ? reply.header('content-encoding', 'gzip').send(zipped) : reply.send(file.content)
}
