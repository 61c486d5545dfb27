import { isFrontPage } from '@/routes'
import { isAnythingStored } from './is-anything-stored'
import { whenPageStands } from './when-page-stands'

type Background = typeof import('./background')

let background: Background | undefined
let isLoading = false

/**
 * Each time the app shows, `path` being its page: newer prices and keys, then the quotes that wait. On the web a front page
 * with nothing stored stands first: neither it nor anything on the phone waits for what comes with the valuation core.
 */
export function runBackground(path: string | undefined): void {
  if (background) background.sendOutbox()
  else if (process.env.TARO_ENV === 'h5' && isFrontPage(path) && !isAnythingStored()) whenPageStands(load)
  else load()
}

function load(): void {
  if (isLoading) return
  isLoading = true
  void import('./background').then(start, tryLater)
}

function start(loaded: Background): void {
  background = loaded
  background.startBackground()
}

/** Without network: the next time the app shows. */
function tryLater(): void {
  isLoading = false
}
