import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { findCategory } from '@shared/categories'
import { signQuote as signQuoteCall } from '@shared/contract/sign-quote'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { compactJws, signingInput } from '@shared/quote-token/jws'
import { quotePayload } from '@shared/quote-token/token-payload'
import { keyFileSigner } from '../functions/adapters/key-file-signer'
import { systemClock } from '../functions/adapters/system-clock'
import { buildApp } from '../functions/http/app'
import { jsonLogger } from '../functions/http/logger'
import type { QuotePorts } from '../functions/quotes/ports'
import { routes } from '../functions/quotes/routes'
import { randomId } from '../functions/random-id'

const publicUrl = 'https://youshu.example'
const clock = systemClock()

/** A real key; what would be stored is forgotten, so that only our own work is measured. */
function ports(): QuotePorts {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const signKey = {
    privateKey,
    publicKey: { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: 'bench', x },
  } as const
  const file = { signKey, retiredKeys: [], sealKey: Buffer.alloc(32), secretKey: Buffer.alloc(32) }
  return {
    clock,
    signer: keyFileSigner(() => file, clock),
    quoteLog: { append: async () => ({ kind: 'appended' }), read: async () => null },
    quoteMarks: { read: async () => new Map(), end: async (_, mark) => mark },
    rateLimit: { take: async () => 0 },
    priceBook: shippedPriceBook,
    issuer: 'bench',
    publicUrl,
  }
}

/** The whole application as it is deployed, log lines included; nobody keeps them. */
export function quotesApp() {
  return buildApp({ routes: routes(ports()), allowedOrigins: [], logger: jsonLogger('info', { write: () => {} }) })
}

/** The same work with nothing around it: parse, check, value, sign, append to a log that forgets, write. */
export function bareServer() {
  const { signer, priceBook, issuer, quoteLog } = ports()
  const answer = async (text: string): Promise<string> => {
    const { category: categoryId, answers } = signQuoteCall.request.body.parse(JSON.parse(text))
    const category = findCategory(categoryId)
    if (!category) throw new Error(`no category ${categoryId}`)
    const quote = category.quote(answers, { priceBook, day: clock.today(), region: 'national' })
    const id = randomId()
    const issued = new Date()
    const issuedAt = Math.floor(issued.getTime() / 1000)
    const times = { issuedAt, expiresAt: issuedAt + 7 * 86_400 }
    const input = signingInput(signer.kid, quotePayload(quote, id, issuer, times))
    const token = compactJws(input, await signer.sign(new TextEncoder().encode(input)))
    const { rulebook } = quote
    const instants = { issuedAt: issued.toISOString(), expiresAt: issued.toISOString(), day: quote.day }
    await quoteLog.append({ id, token, quote: JSON.stringify(quote), requestId: id, rulebook, priceBook, ...instants })
    return JSON.stringify({ id, token, quote, url: `${publicUrl}/q/${id}`, expiresAt: times.expiresAt })
  }
  return createServer(async (request, response) => {
    const body = await answer(await textOf(request))
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  })
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (chunk) => {
      text += chunk
    })
    request.on('end', () => resolve(text))
  })
}
