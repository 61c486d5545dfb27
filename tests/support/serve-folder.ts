import http from 'node:http'
import path from 'node:path'
import { listenOnLoopback } from './listen-on-loopback'
import { sendFile } from './send-file'

/** Serves a folder of files, such as dist/h5, on a free loopback port; `/` is its index.html. */
export function serveFolder(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const root = path.resolve(folder)
  const server = http.createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    sendFile(response, root, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  })
  return listenOnLoopback(server)
}
