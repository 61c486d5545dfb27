import { bundle } from '../app-bundle.js'
import { jsonCopy, record } from '../log.js'
import { settle } from './async-call.js'

const defaultTimeoutMilliseconds = 60_000

/** `wx.request`: answered by `__wxMock.request(options)`, else by the API that `serveWeapp` was given. */
export function requestCall() {
  return {
    request(options) {
      record({ kind: 'call', name: 'request', options: jsonCopy(options) })
      const abort = new AbortController()
      settle('request', (asked) => send(asked, abort), options).catch(() => {})
      const ignore = () => {}
      return {
        abort: () => abort.abort(new Error('abort')),
        onHeadersReceived: ignore,
        offHeadersReceived: ignore,
        onChunkReceived: ignore,
        offChunkReceived: ignore,
      }
    },
  }
}

async function send(options, abort) {
  const { method = 'GET', header, timeout = defaultTimeoutMilliseconds } = options
  const timer = setTimeout(() => abort.abort(new Error('timeout')), timeout)
  try {
    const answer = await fetch(addressOf(options), {
      method,
      headers: { 'content-type': 'application/json', ...header },
      signal: abort.signal,
      ...(method !== 'GET' && { body: bodyOf(options) }),
    })
    return {
      data: await dataOf(answer, options),
      statusCode: answer.status,
      header: Object.fromEntries(answer.headers),
      cookies: [],
    }
  } finally {
    clearTimeout(timer)
  }
}

function addressOf({ url, method = 'GET', data }) {
  if (!/^https?:\/\//.test(url)) throw new Error(`invalid url "${url}"`)
  if (!bundle.hasApi) throw new Error('no API behind this shell: give serveWeapp an apiOrigin or set __wxMock.request')
  const address = new URL(url)
  if (method === 'GET') for (const [name, value] of Object.entries(data ?? {})) address.searchParams.set(name, value)
  return `/api-origin${address.pathname}${address.search}`
}

function bodyOf({ data }) {
  return typeof data === 'string' || data instanceof ArrayBuffer ? data : JSON.stringify(data ?? {})
}

async function dataOf(answer, { responseType, dataType = 'json' }) {
  if (responseType === 'arraybuffer') return answer.arrayBuffer()
  const text = await answer.text()
  if (dataType !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
