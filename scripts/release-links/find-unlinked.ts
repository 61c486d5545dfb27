import type { RegisteredCategory } from '@shared/categories/registry'
import type { ReleasedLink } from './released-link'

/** The rulebooks that ship and under which no link was released, with their category. */
export const findUnlinked = (links: readonly ReleasedLink[], categories: readonly RegisteredCategory[]) =>
  categories.flatMap((category) =>
    category
      .rulebooks()
      .filter(({ hash }) => !links.some(({ rulebook }) => rulebook.hash === hash))
      .map((rulebook) => ({ category, rulebook })),
  )
