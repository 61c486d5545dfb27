import { useEffect } from 'react'

const nothing = (): void => {}

/** In place of `@tarojs/taro`: one page, which shows at once and leads nowhere. */
export default {
  canIUse: () => false,
  getCurrentPages: () => [],
  navigateTo: nothing,
  redirectTo: nothing,
  reLaunch: nothing,
  setNavigationBarTitle: nothing,
  getStorageSync: (key: string): string => window.localStorage.getItem(key) ?? '',
  setStorageSync: (key: string, text: string): void => window.localStorage.setItem(key, text),
}

export const useRouter = () => ({ params: {} })
export const useDidHide = nothing
export const useDidShow = (onShown: () => void): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page shows once.
  useEffect(onShown, [])
}
