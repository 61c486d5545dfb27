import { routes } from '@/routes'
import { chooseLanguage, language } from '@/services/language'
import { openPage, startOver } from '@/services/navigation'
import { showToast } from '@/services/toast'
import { homeTexts } from '@/texts/home'
import { findDrawing } from '@/theme/drawings'
import { frontPage } from './front-page'
import { useKept } from './use-kept'

type Tile = (typeof frontPage.tiles)[number]

/** What can be valued, and what this phone has already begun or finished. */
export function useHome() {
  return {
    tiles: frontPage.tiles.map(tellTile),
    ...useKept(),
    startQuote: (category: string) => openPage(routes.question({ category })),
    openQuote: (id: string) => openPage(routes.quote({ id })),
    otherLanguage,
    openPrivacy: () => openPage(routes.privacy()),
  }
}

const tellTile = ({ id, name, most }: Tile) => ({
  id,
  name: name[language],
  most,
  drawing: findDrawing(id) ?? ('mark' as const),
})

async function otherLanguage(): Promise<void> {
  const isDone = await chooseLanguage(language === 'en' ? 'zh' : 'en', () => startOver(routes.home()))
  if (!isDone) showToast(process.env.TARO_ENV === 'h5' ? homeTexts.noOtherLanguageWeb : homeTexts.noOtherLanguage)
}
