import Taro, { useRouter } from '@tarojs/taro'
import { type Route, routes } from '@/routes'
import { failureTexts } from '@/texts/failure'
import { arrive, setOut } from './on-the-way'
import { leaveSheet } from './sheet-history'
import { showToast } from './toast'

/** WeChat keeps at most ten pages open: beyond that a page replaces the present one. */
const pagesAtMost = 10

export function openPage(route: Route): void {
  if (Taro.getCurrentPages().length >= pagesAtMost) replacePage(route)
  else go(route, Taro.navigateTo)
}

export function replacePage(route: Route): void {
  go(route, Taro.redirectTo)
}

/** Leaves everything behind, as the tabs do. */
export function startOver(route: Route): void {
  go(route, Taro.reLaunch)
}

function go(route: Route, way: (option: { url: string }) => Promise<unknown>): void {
  if (!setOut(route)) return
  // The web has its address at once and the page when it shows.
  const opened = process.env.TARO_ENV === 'h5' ? () => {} : arrive
  const refused = () => {
    arrive()
    showToast(failureTexts.notOpened)
  }
  leaveSheet(() => void way({ url: route }).then(opened, refused))
}

/** A page opened from a shared link has nothing behind it: then home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) leaveSheet(() => void Taro.navigateBack())
  else startOver(routes.home())
}

/** The parameters of the present page, decoded on both platforms: only H5 decodes them itself. */
export function useRouteParams(): Partial<Record<string, string>> {
  const { params } = useRouter()
  const decoded: Partial<Record<string, string>> = {}
  for (const [name, given] of Object.entries(params)) {
    // On H5 a name that stands twice in an address comes as a list: the first counts.
    const [value] = [given].flat()
    if (value !== undefined) decoded[name] = process.env.TARO_ENV === 'weapp' ? decode(value) : value
  }
  return decoded
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
