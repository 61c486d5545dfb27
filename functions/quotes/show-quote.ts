import type { FastifyReply, FastifyRequest } from 'fastify'
import { findCategory } from '../../shared/categories'
import { englishTexts } from '../../shared/categories/english'
import { type ProblemCode, problems } from '../../shared/contract/problem'
import type { readQuote } from '../../shared/contract/read-quote'
import { type Language, preferredLanguage } from '../http/preferred-language'
import { refusalOf } from '../http/problems'
import { type Answer, type Caller, callerOf, type Route } from '../http/route'
import { shanghaiDay } from '../shanghai-day'
import type { QuotePorts } from './ports'
import { contentSecurityPolicy, htmlOf, type QuotePage } from './quote-page'
import { quotePageTexts } from './quote-page-texts'

type Found = Answer<typeof readQuote>['body']
type Read = (input: Caller & { readonly params: { readonly id: string } }) => Promise<{ readonly body: Found }>

/** In which language a page is written, and where it stands. */
interface Place {
  readonly language: Language
  readonly publicUrl: string
  readonly url: string
}

/**
 * `GET /q/:id`, the page behind a shared link: chats show its title and price, people are taken on to the app. It
 * speaks the reader's language; an unknown id has a page too, with status 404.
 */
export function showQuote({ publicUrl }: Pick<QuotePorts, 'publicUrl'>, read: Read): Route {
  const [method, path] = ['GET', '/q/:id']
  const placeOf = ({ headers }: FastifyRequest, id: string): Place => ({
    language: preferredLanguage(headers['accept-language']),
    publicUrl,
    url: `${publicUrl}/q/${encodeURIComponent(id)}`,
  })
  return {
    method,
    path,
    register(app) {
      app.get<{ Params: { id: string } }>(path, {
        async handler(request, reply) {
          const { body } = await read({ params: request.params, ...callerOf(request) })
          return sendPage(reply, 200, pageOf(body, placeOf(request, body.id)))
        },
        errorHandler(error, request, reply) {
          const { code, details } = refusalOf(error)
          const { status } = problems[code]
          if (status >= 500) request.log.error({ err: error, code }, 'request failed')
          reply.headers(details.headers ?? {})
          return sendPage(reply, status, refusedPage(code, placeOf(request, request.params.id)))
        },
      })
    },
  }
}

const sendPage = (reply: FastifyReply, status: number, page: QuotePage) =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      vary: 'origin, accept-language',
    })
    .send(htmlOf(page))

function pageOf(found: Found, { language, publicUrl, url }: Place): QuotePage {
  const { id, quote, status, expiresAt } = found
  const texts = quotePageTexts[language]
  const heading = nameOf(quote, language)
  const price = status === 'valid' || status === 'booked' ? priceOf(quote, language) : undefined
  const note = texts.status[status](lastDayOf(expiresAt, language))
  return {
    language,
    title: price === undefined ? heading : texts.titled(heading, price),
    description: quote.priceBook.sample && price !== undefined ? texts.sentences(note, texts.sample) : note,
    url,
    heading,
    ...(price === undefined ? {} : { price }),
    next: { url: `${publicUrl}/#/pages/shared-quote/index?id=${id}`, label: texts.open, now: true },
  }
}

function refusedPage(code: ProblemCode, { language, publicUrl, url }: Place): QuotePage {
  const { unknown, trouble, own } = quotePageTexts[language]
  const [title, description] =
    code === 'quote_unknown' ? [unknown.title, unknown.text] : [trouble.title(code), trouble.text]
  return { language, title, description, url, heading: title, next: { url: `${publicUrl}/`, label: own, now: false } }
}

/** A category that is no more has no words left. */
function nameOf({ category: id, answers }: Found['quote'], language: Language): string {
  const category = findCategory(id)
  if (!category) return quotePageTexts[language].otherDevice
  const words = (language === 'en' ? englishTexts[id] : undefined) ?? category.texts
  return words.describe(category.migrate(answers).answers).title
}

function priceOf({ low, high }: Found['quote'], language: Language): string {
  const { settled, atLeast } = quotePageTexts[language]
  return low === high ? settled(yuan(low)) : atLeast(yuan(low))
}

/** As short as it is exact, from fen: "327", "1,480.50". */
const yuan = (fen: number) =>
  (fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })

/** The last day of a promise that ends at an instant, midnight counting as the end of a day: "3月17日". */
function lastDayOf(expiresAt: string, language: Language): string {
  const [month = 1, date = 1] = shanghaiDay(new Date(Date.parse(expiresAt) - 1))
    .split('-')
    .slice(1)
    .map(Number)
  return quotePageTexts[language].day(month, date)
}
