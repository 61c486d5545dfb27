import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { renderUnicodeCompact } from 'uqr'
import type { Config } from '../config'
import { buildApp } from '../http/app'
import type { Route } from '../http/route'
import { pageRoutes } from './page-routes'

export interface ServeOptions {
  readonly config: Config
  readonly routes: readonly Route[]
  readonly logger: FastifyBaseLogger
  /** Folder of the built pages; the API alone when absent. */
  readonly pages?: string
  /** What to stop after the last request, the database for one. */
  readonly stopAfter?: () => Promise<void>
}

export interface Served {
  readonly url: string
  stop(): Promise<void>
}

// So many keep processor and database busy; the last of those that wait is answered within seconds.
const room = { working: 64, waiting: 1000 }

/** Connections that wait in the kernel. Node asks for 511, which a crowd fills within a second; further ones break. */
const backlog = 4096

/** Serves routes and pages from one address and says when it is ready. */
export async function serve({ config, routes, logger, pages, stopAfter }: ServeOptions): Promise<Served> {
  const served = [...routes, ...(pages ? await pageRoutes(pages) : [])]
  const app = buildApp({ routes: served, allowedOrigins: config.allowedOrigins, logger, room })
  await listen(app, config)
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= app.close().then(() => stopAfter?.())
    return stopped
  }
  const url = `http://${isEveryAddress(config.host) ? '127.0.0.1' : config.host}:${config.port}`
  announce(url, config, pages !== undefined)
  return { url, stop }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port, backlog })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new Error(`Port ${port} of ${host} is taken.\nStop what listens there, or set PORT to another number.`)
  }
}

const isEveryAddress = (host: string) => host === '0.0.0.0' || host === '::'

function announce(url: string, { publicUrl, host }: Config, withPages: boolean): void {
  process.stdout.write(`ready ${url}\n`)
  if (!withPages) return
  process.stdout.write(`${renderUnicodeCompact(publicUrl)}\n`)
  if (!isEveryAddress(host))
    process.stdout.write('A phone on the same network can open it after HOST=0.0.0.0 npm start.\n')
}
