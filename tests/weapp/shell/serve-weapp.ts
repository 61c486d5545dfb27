import http from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { listenOnLoopback } from '../../support/listen-on-loopback'
import { sendFile } from '../../support/send-file'
import { compileWeapp } from './compile-weapp'
import { forwardRequest } from './forward-request'

export type ServedWeapp = { url: string; warnings: string[]; close: () => Promise<void> }

const here = path.dirname(fileURLToPath(import.meta.url))
const frameworkFiles: Record<string, string> = {
  '/framework/glass-easel.js': 'glass-easel/dist/glass_easel.all.es.js',
  '/framework/adapter.js': 'glass-easel-miniprogram-adapter/dist/glass_easel_miniprogram_adapter.es.js',
}

/**
 * Serves a built dist/weapp inside the shell, on a free loopback port. `warnings` are the template compiler's.
 * Calls of `wx.request` go to `apiOrigin` with their path kept, whatever host the app was built for.
 * Open `url` for the first page, `${url}/?scene=1154#/pages/quote/index?id=7` for another page and scene.
 */
export async function serveWeapp(dist: string, { apiOrigin }: { apiOrigin?: string } = {}): Promise<ServedWeapp> {
  const folder = path.resolve(dist)
  const { code, warnings } = compileWeapp(folder)
  const script = `${code};globalThis.__WEAPP__.hasApi=${apiOrigin !== undefined}`
  const server = http.createServer((request, response) => {
    const address = request.url ?? '/'
    if (apiOrigin && address.startsWith('/api-origin/')) {
      forwardRequest(request, response, apiOrigin + address.slice('/api-origin'.length))
      return
    }
    const pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    if (pathname === '/weapp.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script)
      return
    }
    sendFile(response, ...locate(folder, pathname))
  })
  const { url, close } = await listenOnLoopback(server)
  return { url, warnings, close }
}

/** Folder and path inside it: the shell's own page, its scripts, the framework, or the app's pictures. */
function locate(dist: string, pathname: string): [string, string] {
  const framework = frameworkFiles[pathname]
  if (pathname === '/') return [here, 'browser/shell.html']
  if (framework) return [path.resolve(here, '../../../node_modules'), framework]
  if (pathname.startsWith('/shell/')) return [path.join(here, 'browser'), pathname.slice('/shell/'.length)]
  return [dist, pathname]
}
