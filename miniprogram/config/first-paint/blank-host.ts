/** In place of Taro while the front page is drawn ahead: a page that never shows, on a phone that keeps what it keeps. */
export default {
  getStorageSync: () => undefined,
  getStorageInfoSync: () => ({ keys: Object.keys(window.localStorage) }),
}

export const useRouter = () => ({ params: {} })
export const useDidShow = () => {}
export const useDidHide = () => {}
