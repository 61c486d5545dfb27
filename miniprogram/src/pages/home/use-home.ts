import { routes } from '@/routes'
import { chooseLanguage, language } from '@/services/language'
import { openPage } from '@/services/navigation'
import { findDrawing } from '@/theme/drawings'
import { frontPage } from './front-page'
import { useKept } from './use-kept'

/** What can be valued, and what this phone has already begun or finished. */
export function useHome() {
  return {
    tiles,
    ...useKept(),
    startQuote: (category: string) => openPage(routes.question({ category })),
    openQuote: (id: string) => openPage(routes.quote({ id })),
    otherLanguage: () => chooseLanguage(language === 'en' ? 'zh' : 'en'),
    openPrivacy: () => openPage(routes.privacy()),
  }
}

const tiles = frontPage.tiles.map(({ id, name, most }) => ({
  id,
  name: name[language],
  most,
  drawing: findDrawing(id) ?? ('mark' as const),
}))
