import { categories } from '@shared/categories/index'
import type { RegisteredCategory } from '@shared/categories/registry'
import { answerRoute } from './answer-route'
import type { Journey, Stage } from './journey'
import { type Habit, planRoute, type Step } from './plan-route'
import type { Thumb } from './thumb'

/** From opening the app for the first time to a signed quote. */
export interface QuoteJourney extends Journey {
  readonly category: RegisteredCategory
  readonly habit: Habit
  readonly route: readonly Step[]
}

const habits: readonly Habit[] = ['fewest', 'most', 'unknown']

export const quoteJourneys: readonly QuoteJourney[] = categories.flatMap((category) =>
  habits.map((habit) => {
    const route = planRoute(category.questions, habit)
    const walk = ({ phone, url }: Stage) => phone().then((thumb) => quoteByThumb(thumb, url, category, route))
    return { id: `${category.id}-${habit}`, name: category.texts.name, category, habit, route, walk }
  }),
)

async function quoteByThumb(thumb: Thumb, url: string, category: RegisteredCategory, route: readonly Step[]) {
  const { page } = thumb
  await thumb.open(url, page.getByText('想估哪一样'))
  await startByThumb(thumb, category, route)
  await answerRoute(thumb, { category }, route, page.getByText('已签名'))
}

/** From the front page to the first question of a category. */
export const startByThumb = (thumb: Thumb, { texts }: RegisteredCategory, route: readonly Step[]): Promise<void> =>
  thumb.tap(
    thumb.page.getByRole('button', { name: new RegExp(`^${texts.name}`) }),
    thumb.page.locator(`#title-${route[0]?.question.id}`),
  )
