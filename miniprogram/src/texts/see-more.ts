import { inLanguage } from './in-language'

/** Under a list of which only the beginning is shown. */
export const seeMoreTexts = inLanguage(
  {
    quotes: (count: number) => `再看 ${count} 份`,
    pickups: (count: number) => `再看 ${count} 单`,
  },
  {
    quotes: (count) => `See ${count} more`,
    pickups: (count) => `See ${count} more`,
  },
)
