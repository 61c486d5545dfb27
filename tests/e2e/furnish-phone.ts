import type { Answers } from '@shared/valuation/question'
import type { Page } from 'playwright-core'
import { workingAirConditioner } from '../support/finished-answers'
import { httpClient } from '../support/http-client'
import { bookVisit, fillBooking } from './book-visit'

/** Quotes by their ids on this phone, and what else pages are opened by. */
export interface Furnished {
  readonly used: string
  readonly scrap: string
  /** The address of a quote somebody else was given. */
  readonly shared: string
  readonly pickup: string
}

const brokenAirConditioner: Answers = {
  ...workingAirConditioner,
  cooling: 'no-cooling',
  parts: 'outdoor-missing',
}

/** A phone with almost everything answered: what it is asked for next takes several answers. */
const phone: Answers = {
  brand: 'apple',
  'apple-model': 'iphone-16-pro-max',
  'apple-storage-256-512-1tb': '512gb',
  power: 'works',
  account: 'removable',
  route: 'reuse',
  channel: 'mainland',
  warranty: 'over-a-month',
  'screen-look': 'intact',
  'screen-display': 'intact',
  body: 'intact',
  battery: '90-or-more',
  history: ['screen-original'],
}

/** Gives a phone two quotes of an air conditioner, a pickup, a booking on the way, and a draft. */
export async function furnishPhone(page: Page, url: string): Promise<Furnished> {
  const { signQuote } = httpClient(url)
  const used = await ownQuote(page, await signQuote())
  const scrap = await ownQuote(page, await signQuote('air-conditioner', brokenAirConditioner))
  await ownQuote(page, await signQuote('mobile-phone', { ...phone, faults: [] }))
  await page.getByRole('button', { name: '约上门' }).filter({ visible: true }).click()
  await bookVisit(page)
  const pickup = idIn(page)
  await keepDraft(page, 'mobile-phone', phone)
  await page.goto(`${url}/#/pages/booking/index?quotes=${used}`)
  await fillBooking(page)
  return { used, scrap, pickup, shared: (await signQuote()).url }
}

/** Leaves a questionnaire unfinished at one of its questions, by default the first that is open. */
export const keepDraft = (page: Page, category: string, answers: Answers, question?: string): Promise<void> =>
  page.evaluate(
    (draft) => {
      localStorage[`youshu.draft.${draft.category}`] = JSON.stringify({ data: JSON.stringify(draft) })
    },
    { category, answers, question, savedAt: Date.now() },
  )

/** Values what somebody shared once more, for this phone. */
async function ownQuote(page: Page, shared: { readonly url: string }): Promise<string> {
  await page.goto(shared.url)
  await page.getByRole('button', { name: '用这些答案重新估价' }).click()
  await page.getByText('已签名').waitFor()
  return idIn(page)
}

const idIn = (page: Page): string => /[?&]id=([^&]+)/.exec(page.url())?.[1] ?? ''
