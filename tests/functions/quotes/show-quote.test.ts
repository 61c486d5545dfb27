import { bookPickup } from '@shared/contract/book-pickup'
import { signQuote } from '@shared/contract/sign-quote'
import { beforeEach, describe, expect, it } from 'vitest'
import { calls } from '../../../functions/http/calls'
import { Unavailable } from '../../../functions/ports'
import { htmlOf, type QuotePage } from '../../../functions/quotes/quote-page'
import { tablesFactory } from '../../support/dynamo'
import { workingAirConditioner as answers } from '../../support/finished-answers'
import { aBooking, signedQuote, withKey } from '../../support/orders'
import { PUBLIC_URL, type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const show = (id: string, language = '') =>
  service.send({ method: 'GET', path: `/q/${id}`, headers: { 'accept-language': language } })
/** What a chat reads: the content of a `meta` by its name or property. */
const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1]
const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1]
const refreshOf = (html: string) => /http-equiv="refresh" content="([^"]*)"/.exec(html)?.[1]

describe('the page behind a shared link', () => {
  it('tells a chat what it is and what it is worth', async () => {
    const { url, id } = await signedQuote(service)
    const { status, headers, text } = await show(id)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(titleOf(text)).toBe('1.5 匹挂机空调，到手 ¥371')
    expect(meta(text, 'og:title')).toBe(titleOf(text))
    expect(meta(text, 'og:description')).toBe('保证到 3月17日。按样例价格簿估的，仅供试用。')
    expect([meta(text, 'og:type'), meta(text, 'og:locale'), meta(text, 'og:url')]).toEqual(['website', 'zh_CN', url])
    expect(url).toBe(`${PUBLIC_URL}/q/${id}`)
    expect(text).toMatch(/<meta name="theme-color" content="#[0-9A-F]{6}" media="\(prefers-color-scheme: dark\)">/)
  })

  it('says what a range guarantees', async () => {
    const { id, quote } = await service.answered(signQuote, 201, {
      body: { category: 'air-conditioner', answers: { ...answers, appearance: 'unknown' } },
    })
    expect(quote.low).toBeLessThan(quote.high)
    expect(meta((await show(id)).text, 'og:title')).toContain(`至少 ¥${quote.low / 100}`)
  })

  it('speaks English to who prefers it, word for word', async () => {
    const { id } = await signedQuote(service)
    const { text, headers } = await show(id, 'en-GB,en;q=0.9,zh;q=0.1')
    expect(titleOf(text)).toMatch(/^[^:]*air conditioner[^:]*: You get ¥371$/i)
    expect(meta(text, 'og:description')).toBe('Guaranteed until 17 Mar. Estimated with sample prices, trial only.')
    expect([meta(text, 'og:site_name'), meta(text, 'og:locale')]).toEqual(['Youshu', 'en_US'])
    expect(headers.vary).toMatch(/\baccept-language\b/)
    expect(text).toContain('<html lang="en">')
    expect(text).not.toMatch(/\p{Script=Han}/u)
  })

  it('takes people on to the app, by itself and by a link, without a script', async () => {
    const { id } = await signedQuote(service)
    const { text } = await show(id)
    const target = `${PUBLIC_URL}/#/pages/shared-quote/index?id=${id}`
    expect(refreshOf(text)).toBe(`0; url=${target}`)
    expect(text).toContain(`<a href="${target}">`)
    expect(text).not.toContain('<script')
  })

  it('is kept by nobody, found by no search, framed by no page, and runs nothing', async () => {
    const { id } = await signedQuote(service)
    const { headers, text } = await show(id)
    expect(headers['cache-control']).toBe('no-store')
    expect([headers['x-robots-tag'], meta(text, 'robots')]).toEqual(['noindex', 'noindex'])
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('says that a quote has run out, without its price', async () => {
    const { id } = await signedQuote(service)
    service.setTime('2026-03-18 00:00')
    const { text } = await show(id)
    expect([titleOf(text), meta(text, 'og:description')]).toEqual([
      '1.5 匹挂机空调',
      '这份估价到期了。点开看今天的价格。',
    ])
    expect(text).not.toContain('¥')
  })

  it('says that a quote is booked', async () => {
    const { id } = await signedQuote(service)
    await service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
    expect(meta((await show(id)).text, 'og:description')).toContain('已经约过上门')
  })

  it('says that there is a newer one, without the old price', async () => {
    const key = 'the-first-key-of-this-phone'
    const body = { category: 'air-conditioner', answers }
    const { id } = await service.answered(signQuote, 201, { headers: withKey(key), body })
    await service.answered(signQuote, 201, {
      headers: withKey('the-other-key-of-this-phone'),
      body: { ...body, replaces: key },
    })
    const { text } = await show(id)
    expect(meta(text, 'og:description')).toContain('这份估价有新的一份了')
    expect(text).not.toContain('¥')
  })

  it('is no call of the API', () => {
    expect(calls.map(({ path }): string => path)).not.toContain('/q/:id')
  })
})

describe('a link to nothing', () => {
  const hostile = ['"><script>alert(1)</script>', "'onload='alert(1)", '../../v1/quotes', '价格', 'x'.repeat(90), '%']
  it.each(['0123456789abcdef', ...hostile])('has a friendly page too: %s', async (id) => {
    const { status, headers, text } = await show(encodeURIComponent(id))
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-store',
    ])
    expect(titleOf(text)).toBe('没有找到这份估价')
    expect(text).toContain('请对方再分享一次')
    expect(text).toContain(`<a href="${PUBLIC_URL}/">我也估一个</a>`)
    expect(refreshOf(text)).toBeUndefined()
    expect(text).not.toMatch(/<script|'onload|"onload/)
  })

  it('says so in English too', async () => {
    const { status, text } = await show('0123456789abcdef', 'en')
    expect([status, titleOf(text)]).toEqual([404, 'Quote not found'])
    expect(text).not.toMatch(/\p{Script=Han}/u)
  })

  it('says to come back when the log is away, and keeps the fault to itself', async () => {
    const read = () => Promise.reject(new Unavailable('row 7 is away'))
    const broken = await testService(await newTables(), { quoteLog: { ...service.ports.quoteLog, read } })
    const { status, headers, text } = await broken.send({ method: 'GET', path: '/q/0123456789abcdef' })
    expect([status, headers['retry-after'], headers['content-type']]).toEqual([503, '1', 'text/html; charset=utf-8'])
    expect(text).toContain('服务暂时连不上')
    expect(text).not.toContain('row 7')
    expect(broken.logged()).toContain('row 7')
  })
})

describe('the HTML of a page', () => {
  it('holds whatever it is given as text, in elements and in attributes', () => {
    const evil = `"'><script>alert("&")</script>`
    const page: QuotePage = {
      language: 'zh',
      title: evil,
      description: evil,
      url: evil,
      heading: evil,
      price: evil,
      next: { url: evil, label: evil, now: true },
    }
    const html = htmlOf(page)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('alert("')
    expect(html.split('&quot;&#39;&gt;&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;')).toHaveLength(12)
  })
})
