import type { Language } from '@/services/language'

/** What the front page tells before anything is valued. */
interface FrontPage {
  tiles: readonly { id: string; name: Record<Language, string>; most: number }[]
  priceBook: { id: string; sample: boolean; bestBefore: string }
}

/** The build works it out (config/front-page.ts), so that the page stands without categories and prices. */
export const frontPage: FrontPage = JSON.parse(process.env.TARO_APP_FRONT_PAGE ?? '')
