import { useEffect } from 'react'

/** The host in place of `@tarojs/taro`: one page, which shows once, opened with `openedWith`. */
export const openedWith: { params: Record<string, string> } = { params: {} }

const nothing = () => undefined

export default {
  canIUse: () => false,
  getCurrentPages: () => [],
  setNavigationBarTitle: nothing,
  onNetworkStatusChange: nothing,
  offNetworkStatusChange: nothing,
}

export const useRouter = () => openedWith
export const useDidHide = nothing
export const useDidShow = (onShown: () => void): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page shows once.
  useEffect(onShown, [])
}
