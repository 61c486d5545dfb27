import type { Page } from 'playwright-core'
import { answerQuestions, type Spoken, soundWallUnit } from './answer-questions'

/** From the front page to a signed quote, in the words of the pages. */
export async function quoteByWords(page: Page, thing: RegExp, answers: readonly Spoken[]): Promise<void> {
  await page.getByRole('button', { name: thing }).filter({ visible: true }).first().click()
  await answerQuestions(page, answers)
  await page.getByText('已签名').filter({ visible: true }).first().waitFor()
}

export const quoteAirConditioner = (page: Page): Promise<void> => quoteByWords(page, /^空调/, soundWallUnit)
