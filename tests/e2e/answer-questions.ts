import type { Page } from 'playwright-core'

/** Answers in the words of the page: an option's label, several of them, or a number of years. */
export type Spoken = string | readonly string[] | number

/** A wall split of 1.5 hp, three years old and sound: ¥618 under the sample price book. */
export const soundWallUnit: readonly Spoken[] = [
  '挂机',
  '1.5 匹',
  3,
  '能制冷',
  '一线',
  '有轻微痕迹',
  '都齐',
  '还装着，屋里够得着',
  '有电梯',
]

const goOn = /下一题|看估价单/
const settle = /上一题|先选一项|先填一个数|下一题|看估价单/

/** Answers a questionnaire question by question, as a person would, until the quote stands. */
export async function answerQuestions(page: Page, answers: readonly Spoken[]): Promise<void> {
  for (const [index, answer] of answers.entries()) await answerQuestion(page, index, answer)
}

/** Answers the question of this index, from 0, once it stands. */
export async function answerQuestion(page: Page, index: number, answer: Spoken): Promise<void> {
  await page.getByText(new RegExp(`^第 ${index + 1} 题，共`)).waitFor()
  await page.getByText(settle).first().waitFor()
  await give(page, answer)
}

async function give(page: Page, answer: Spoken): Promise<void> {
  if (typeof answer === 'string') await choose(page, answer)
  else if (typeof answer === 'number') await giveNumber(page, answer)
  else {
    for (const option of answer) await page.getByRole('checkbox', { name: option }).first().click()
    await page.getByRole('button', { name: goOn }).click()
  }
}

/** Taps a number of years that stands there, or types any other. */
async function giveNumber(page: Page, answer: number): Promise<void> {
  const common = page.getByRole('radio', { name: `${answer} 年`, exact: true })
  if ((await common.count()) > 0) return common.click()
  await page.getByLabel('别的数，直接填').pressSequentially(String(answer))
  await page.getByRole('button', { name: goOn }).click()
}

/** The option of exactly this name, so that "iPhone 13" is not its Pro; else the first that begins to say so. */
async function choose(page: Page, name: string): Promise<void> {
  const exact = page.getByRole('radio', { name, exact: true })
  const spoken = (await exact.count()) > 0 ? exact : page.getByRole('radio', { name })
  await spoken.first().click()
}
