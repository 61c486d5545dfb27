import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import type { Route } from '@/routes'

interface ShareCard {
  title: string
  route: Route
}

/** What WeChat sends from this page, to a chat or to Moments; the page's config has to allow both. */
export function useShareCard({ title, route }: ShareCard): void {
  useShareAppMessage(() => ({ title, path: route }))
  useShareTimeline(() => ({ title, query: route.split('?')[1] ?? '' }))
}
