import type { IncomingMessage, ServerResponse } from 'node:http'

const neverSent = new Set(['host', 'connection', 'content-length', 'origin', 'referer', 'cookie', 'accept-encoding'])
const neverReturned = new Set(['connection', 'content-length', 'content-encoding', 'transfer-encoding', 'keep-alive'])

/** Passes one call on to the API. On a phone `wx.request` knows no CORS, so the browser must not apply it here either. */
export async function forwardRequest(request: IncomingMessage, response: ServerResponse, target: string) {
  const body = await readBody(request)
  try {
    const answer = await fetch(target, {
      method: request.method ?? 'GET',
      headers: sentHeaders(request),
      redirect: 'manual',
      ...(body.length > 0 && { body }),
    })
    const headers = [...answer.headers].filter(([name]) => !neverReturned.has(name))
    response.writeHead(answer.status, Object.fromEntries(headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  } catch {
    // A cut connection is what a phone sees when the server is away.
    response.destroy()
  }
}

function sentHeaders(request: IncomingMessage): [string, string][] {
  return Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    neverSent.has(name) || name.startsWith('sec-') || value === undefined ? [] : [[name, String(value)]],
  )
}

async function readBody(request: IncomingMessage) {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
