import fs from 'node:fs'
import type { ServerResponse } from 'node:http'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}

/** Answers with a file of `folder`, or 404 when there is none or the path leads out of the folder. */
export function sendFile(response: ServerResponse, folder: string, pathname: string) {
  const file = path.join(folder, pathname)
  if (!file.startsWith(folder + path.sep)) {
    response.writeHead(404).end()
    return
  }
  fs.readFile(file, (problem, content) => {
    if (problem) response.writeHead(404).end()
    else
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(content)
  })
}
