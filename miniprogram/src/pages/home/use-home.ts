import { routes } from '@/routes'
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
    openPrivacy: () => openPage(routes.privacy()),
  }
}

const tiles = frontPage.tiles.map((tile) => ({ ...tile, drawing: findDrawing(tile.id) ?? ('mark' as const) }))
