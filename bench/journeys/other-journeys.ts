import { findCategory } from '@shared/categories/index'
import type { RegisteredCategory } from '@shared/categories/registry'
import type { Page } from 'playwright-core'
import { soundWallUnit } from '../../tests/e2e/answer-questions'
import { bookVisit } from '../../tests/e2e/book-visit'
import { quoteAirConditioner, quoteByWords } from '../../tests/e2e/quote-by-words'
import { httpClient } from '../../tests/support/http-client'
import { answerRoute } from './answer-route'
import { bookByThumb } from './book-by-thumb'
import type { Journey, Stage } from './journey'
import { planRoute, type Step } from './plan-route'
import { startByThumb } from './quote-journeys'
import type { Thumb } from './thumb'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

function categoryOf(id: string): RegisteredCategory {
  const category = findCategory(id)
  if (!category) throw new Error(`there is no category ${id}`)
  return category
}

const phones = categoryOf('mobile-phone')
const airConditioners = categoryOf('air-conditioner')

/** Names one phone, the one that is looked for, in the longest of all ways. */
const phoneRoute = planRoute(phones.questions, 'most')

const isModel = ({ question: { id } }: Step) => id.endsWith('-model')

/** From the front page to the question which model it is, Apple's being the longest list. */
async function askForModel({ phone, url }: Stage): Promise<Thumb> {
  const thumb = await phone()
  await thumb.open(url, thumb.page.getByText('想估哪一样'))
  await startByThumb(thumb, phones, phoneRoute)
  const before = phoneRoute.slice(0, phoneRoute.findIndex(isModel))
  await answerRoute(thumb, { category: phones }, before, thumb.page.getByLabel('直接搜'))
  return thumb
}

async function searchModel({ page, tap, type }: Thumb): Promise<void> {
  await type(page.getByLabel('直接搜'), '13 pro max')
  await tap(
    page.getByRole('radio', { name: 'iPhone 13 Pro Max', exact: true }),
    page.locator('[id^="title-"][id*="storage"]'),
  )
}

const modelJourneys: readonly Journey[] = [
  {
    id: 'model-by-pinyin',
    name: 'phone model found by pinyin at the question for the brand',
    walk: async ({ phone, url }) => {
      const thumb = await phone()
      const { page, open, tap, type } = thumb
      await open(url, page.getByText('想估哪一样'))
      await startByThumb(thumb, phones, phoneRoute)
      await type(page.getByLabel('搜型号'), 'hongmi k70')
      await tap(
        page.getByRole('radio', { name: 'Redmi K70', exact: true }),
        page.locator('[id^="title-"][id*="storage"]'),
      )
    },
  },
  {
    id: 'model-by-search',
    name: 'phone model found by typing a part of its name',
    walk: async (stage) => searchModel(await askForModel(stage)),
  },
  {
    id: 'model-by-help',
    name: 'phone model not known: where to look, then found by typing',
    walk: async (stage) => {
      const thumb = await askForModel(stage)
      const { page, tap } = thumb
      await tap(button(page, '在哪里看'), page.getByRole('dialog'))
      await tap(button(page, '知道了'), page.getByLabel('直接搜'))
      await searchModel(thumb)
    },
  },
]

/** A quote that somebody else was given. */
const sharedLink = async (url: string): Promise<string> => (await httpClient(url).signQuote()).url

/** A phone with a quote of its own in front. */
async function phoneWithQuote({ phone, url }: Stage): Promise<Thumb> {
  const thumb = await phone()
  await thumb.page.goto(await sharedLink(url))
  await button(thumb.page, '用这些答案重新估价').click()
  await thumb.page.getByText('已签名').waitFor()
  return thumb
}

const openLine = ({ page, tap }: Thumb) =>
  tap(button(page, /^外观/), page.getByRole('dialog').getByText('如果换个答案'))

const quoteJourneys: readonly Journey[] = [
  {
    id: 'evidence',
    name: 'quote: where one of its lines comes from',
    walk: async (stage) => openLine(await phoneWithQuote(stage)),
  },
  {
    id: 'change-answer',
    name: 'quote: one answer changed, signed anew',
    walk: async (stage) => {
      const thumb = await phoneWithQuote(stage)
      const { page, tap } = thumb
      await openLine(thumb)
      await tap(button(page, '改这道题的答案'), page.getByRole('radio', { name: /没有痕迹/ }))
      await tap(page.getByRole('radio', { name: /没有痕迹/ }), button(page, '按这个答案重新估'))
      await tap(button(page, '按这个答案重新估'), page.getByText('已签名'))
    },
  },
]

/** Sends a quote by one phone; the link as it is copied. */
async function shareByThumb(stage: Stage): Promise<string> {
  const { page, tap } = await phoneWithQuote(stage)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await tap(button(page, '分享'), page.getByText('链接复制好了'))
  return page.evaluate(() => navigator.clipboard.readText())
}

const verified = (page: Page) => page.getByText('签名有效，这台手机刚验过')

async function receive(stage: Stage): Promise<Thumb> {
  const link = await shareByThumb(stage)
  const thumb = await stage.phone()
  await thumb.open(link, verified(thumb.page))
  return thumb
}

const sharedJourneys: readonly Journey[] = [
  {
    id: 'share-requote',
    name: 'share, then on the other phone: valued again',
    walk: async (stage) => {
      const { page, tap } = await receive(stage)
      await tap(button(page, '用这些答案重新估价'), page.getByText('已签名'))
    },
  },
  {
    id: 'share-book',
    name: 'share, then on the other phone: booked',
    walk: async (stage) => {
      const thumb = await receive(stage)
      await thumb.tap(button(thumb.page, '用这个价约上门'), thumb.page.getByText('在哪里取'))
      await bookByThumb(thumb)
    },
  },
  {
    id: 'compare',
    name: 'a quote somebody sent, compared with one of mine',
    walk: async (stage) => {
      const { page, tap, open } = await phoneWithQuote(stage)
      await open(await sharedLink(stage.url), verified(page))
      await tap(button(page, '跟我的比一比'), page.getByRole('dialog'))
    },
  },
  {
    id: 'compare-own',
    name: 'two quotes of mine, compared',
    walk: async ({ phone, url }) => {
      const { page, tap } = await phone()
      await page.goto(url)
      await quoteAirConditioner(page)
      await page.goto(url)
      await quoteByWords(page, /^空调/, spotlessWallUnit)
      await page.goto(url)
      await tap(page.getByRole('link', { name: '我的估价' }), button(page, '两份比一比'))
      await tap(button(page, '两份比一比'), page.getByRole('dialog').getByText('答得不一样的'))
    },
  },
]

/** The same wall split with another answer: another price. */
const spotlessWallUnit = soundWallUnit.map((answer) => (answer === '有轻微痕迹' ? '没有痕迹' : answer))

async function phoneWithVisit({ phone, url }: Stage): Promise<Thumb> {
  const thumb = await phone()
  await thumb.page.goto(await sharedLink(url))
  await button(thumb.page, '用这个价约上门').click()
  await bookVisit(thumb.page)
  return thumb
}

const visitJourneys: readonly Journey[] = [
  {
    id: 'whole-home',
    name: 'two quotes of one home: one visit booked',
    walk: async ({ phone, url }) => {
      const thumb = await phone()
      const { page, tap } = thumb
      await page.goto(url)
      await quoteAirConditioner(page)
      await page.goto(url)
      await quoteByWords(page, /^手机/, ['苹果', '不知道', '不知道', '不知道'])
      await page.goto(url)
      await tap(page.getByRole('link', { name: '我的估价' }), button(page, '几样一起约上门'))
      const sheet = page.getByRole('dialog')
      const boxes = sheet.getByRole('checkbox')
      await tap(button(page, '几样一起约上门'), boxes)
      await tap(boxes.nth(0), sheet.getByRole('checkbox', { checked: true }))
      await tap(boxes.nth(1), button(page, '一起约 2 样'))
      await tap(button(page, '一起约 2 样'), page.getByText('在哪里取'))
      await bookByThumb(thumb)
    },
  },
  {
    id: 'reschedule',
    name: 'visit: moved to another window',
    walk: async (stage) => {
      const { page, tap } = await phoneWithVisit(stage)
      const sheet = page.getByRole('dialog')
      const evening = sheet.getByRole('radio', { name: /^16:00–.?19:00/ })
      await tap(button(page, '改时间'), evening)
      await tap(evening, sheet.getByRole('button', { name: /^改到 / }))
      await tap(sheet.getByRole('button', { name: /^改到 / }), page.getByText('改了时间'))
    },
  },
  {
    id: 'cancel',
    name: 'visit: cancelled',
    walk: async (stage) => {
      const { page, tap } = await phoneWithVisit(stage)
      await tap(button(page, '取消预约'), button(page, '确认取消'))
      await tap(button(page, '确认取消'), page.getByText('这一单取消了'))
    },
  },
]

const soundRoute = planRoute(airConditioners.questions, 'most')

const startingJourneys: readonly Journey[] = [
  {
    id: 'privacy',
    name: 'what is stored, and for how long',
    walk: async ({ phone, url }) => {
      const { page, open, tap } = await phone()
      await open(url, page.getByText('想估哪一样'))
      await tap(page.getByText('存了什么，存多久'), page.getByText('从来不要的'))
    },
  },
  {
    id: 'air-conditioner-most-offline',
    name: 'no network, after one visit with it: an unsigned quote',
    walk: async ({ phone, url }) => {
      const thumb = await phone()
      const { page } = thumb
      await page.goto(url)
      await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
      await page.goto('about:blank')
      await page.context().setOffline(true)
      await thumb.open(url, page.getByText('想估哪一样'))
      await startByThumb(thumb, airConditioners, soundRoute)
      await answerRoute(thumb, { category: airConditioners }, soundRoute, page.getByText('未签名'))
    },
  },
  {
    id: 'air-conditioner-most-care',
    name: 'first visit in 关怀模式, larger text',
    walk: async ({ phone, url }) => {
      const thumb = await phone()
      const { page, open, tap } = thumb
      await open(url, page.getByText('想估哪一样'))
      await tap(button(page, /^关怀模式，现在是标准字/), button(page, /^关怀模式，现在是大字/))
      await tap(button(page, /^关怀模式，现在是大字/), button(page, /^关怀模式，现在是更大字/))
      await startByThumb(thumb, airConditioners, soundRoute)
      await answerRoute(thumb, { category: airConditioners, byHand: true }, soundRoute, page.getByText('已签名'))
    },
  },
]

/** Everything a person comes for beside a first quote. */
export const otherJourneys: readonly Journey[] = [
  ...modelJourneys,
  ...quoteJourneys,
  ...sharedJourneys,
  ...visitJourneys,
  ...startingJourneys,
]
