import type { FastifyReply } from 'fastify'
import { findCategory } from '../../shared/categories'
import { problems } from '../../shared/contract/problem'
import type { QuoteStatus } from '../../shared/contract/quote'
import type { readQuote } from '../../shared/contract/read-quote'
import { refusalOf } from '../http/problems'
import { type Answer, type Caller, callerOf, type Route } from '../http/route'
import { shanghaiDay } from '../shanghai-day'
import type { QuotePorts } from './ports'
import { contentSecurityPolicy, htmlOf, type QuotePage } from './quote-page'

type Found = Answer<typeof readQuote>['body']
type Read = (input: Caller & { readonly params: { readonly id: string } }) => Promise<{ readonly body: Found }>

const texts = {
  otherDevice: '一样旧东西',
  settled: (yuan: string) => `到手 ¥${yuan}`,
  atLeast: (yuan: string) => `至少 ¥${yuan}`,
  titled: (thing: string, price: string) => `${thing}，${price}`,
  open: '打开看明细',
  sample: '按样例价格簿估的，仅供试用。',
  status: {
    valid: (day: string) => `保证到 ${day}。`,
    booked: () => '已经约过上门。',
    expired: () => '这份估价到期了。点开看今天的价格。',
    superseded: () => '这份估价有新的一份了，旧的价格不再作数。',
    revoked: () => '这份估价撤回了，里面的价格不再作数。',
  } satisfies Record<QuoteStatus, (lastDay: string) => string>,
  unknown: { title: '没有找到这份估价', text: '链接可能没复制全，请对方再分享一次。' },
  trouble: '过一会儿再打开一次。',
  own: '我也估一个',
}

/**
 * `GET /q/:id`, the page behind a shared link: chats show its title and price, people are taken on to the app. An
 * unknown id has a page too, with status 404.
 */
export function showQuote({ publicUrl }: Pick<QuotePorts, 'publicUrl'>, read: Read): Route {
  const [method, path] = ['GET', '/q/:id']
  const urlOf = (id: string) => `${publicUrl}/q/${encodeURIComponent(id)}`
  return {
    method,
    path,
    register(app) {
      app.get<{ Params: { id: string } }>(path, {
        async handler(request, reply) {
          const { body } = await read({ params: request.params, ...callerOf(request) })
          return sendPage(reply, 200, pageOf(body, publicUrl, urlOf(body.id)))
        },
        errorHandler(error, request, reply) {
          const { code, details } = refusalOf(error)
          const { status } = problems[code]
          if (status >= 500) request.log.error({ err: error, code }, 'request failed')
          reply.headers(details.headers ?? {})
          return sendPage(reply, status, refusedPage(code, publicUrl, urlOf(request.params.id)))
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
    })
    .send(htmlOf(page))

function pageOf(found: Found, publicUrl: string, url: string): QuotePage {
  const { id, quote, status, expiresAt } = found
  const heading = nameOf(quote)
  const price = status === 'valid' || status === 'booked' ? priceOf(quote) : undefined
  const note = texts.status[status](lastDayOf(expiresAt))
  return {
    title: price === undefined ? heading : texts.titled(heading, price),
    description: quote.priceBook.sample && price !== undefined ? `${note}${texts.sample}` : note,
    url,
    heading,
    ...(price === undefined ? {} : { price }),
    next: { url: `${publicUrl}/#/pages/shared-quote/index?id=${id}`, label: texts.open, now: true },
  }
}

function refusedPage(code: keyof typeof problems, publicUrl: string, url: string): QuotePage {
  const isUnknown = code === 'quote_unknown'
  const title = isUnknown ? texts.unknown.title : problems[code].title
  return {
    title,
    description: isUnknown ? texts.unknown.text : texts.trouble,
    url,
    heading: title,
    next: { url: `${publicUrl}/`, label: texts.own, now: false },
  }
}

/** A category that is no more has no words left. */
function nameOf({ category: id, answers }: Found['quote']): string {
  const category = findCategory(id)
  return category?.texts.describe(category.migrate(answers).answers).title ?? texts.otherDevice
}

const priceOf = ({ low, high }: Found['quote']) => (low === high ? texts.settled(yuan(low)) : texts.atLeast(yuan(low)))

/** As short as it is exact, from fen: "327", "1,480.50". */
const yuan = (fen: number) =>
  (fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 })

/** The last day of a promise that ends at an instant, midnight counting as the end of a day: "3月17日". */
function lastDayOf(expiresAt: string): string {
  const [, month, day] = shanghaiDay(new Date(Date.parse(expiresAt) - 1))
    .split('-')
    .map(Number)
  return `${month}月${day}日`
}
