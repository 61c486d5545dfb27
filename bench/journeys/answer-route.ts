import type { RegisteredCategory } from '@shared/categories/registry'
import { type Answer, UNKNOWN } from '@shared/valuation/question'
import type { Locator, Page } from 'playwright-core'
import { isTyped, type Step } from './plan-route'
import type { Thumb } from './thumb'

export interface Asking {
  readonly category: RegisteredCategory
  /** In care mode a single choice does not move on by itself. */
  readonly byHand?: boolean
}

type Words = RegisteredCategory['texts']['questions'][string]

/** Answers every question of a route by thumb, from the first to what stands after the last. */
export async function answerRoute(
  thumb: Thumb,
  { category, byHand = false }: Asking,
  route: readonly Step[],
  done: Locator,
): Promise<void> {
  for (const [index, step] of route.entries()) {
    const words = category.texts.questions[step.question.id]
    const next = route[index + 1]
    const seen = next ? thumb.page.locator(`#title-${next.question.id}`) : done
    if (words) await give(thumb, { ...step, words, byHand }, seen)
  }
}

const goOn = (page: Page) => page.getByRole('button', { name: /下一题|看估价单/ })

interface Given extends Step {
  readonly words: Words
  readonly byHand: boolean
}

async function give(thumb: Thumb, { question, answer, words, byHand }: Given, seen: Locator): Promise<void> {
  const { page, tap, type } = thumb
  if (isTyped(question, answer)) {
    await type(page.getByLabel('别的数，直接填'), String(answer))
    return tap(goOn(page), seen)
  }
  if (Array.isArray(answer) && answer.length === 0) return tap(page.getByRole('button', { name: /^都没问题，/ }), seen)
  const role = question.kind === 'choices' ? 'checkbox' : 'radio'
  const option = page.getByRole(role, { name: named(spoken(answer, words)) })
  const staysHere = byHand || question.kind === 'choices'
  await tap(option, staysHere ? goOn(page) : seen)
  if (staysHere) await tap(goOn(page), seen)
}

/** An answer as its option says it. */
function spoken(answer: Answer, { options = {}, unit = '' }: Words): string {
  if (typeof answer === 'number') return `${answer} ${unit}`
  const id = typeof answer === 'string' ? answer : (answer[0] ?? '')
  return id === UNKNOWN ? '不知道' : (options[id]?.label ?? id)
}

/** The option of this name; what follows is its hint and what it takes off. */
const named = (label: string) => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(，|$)`)
