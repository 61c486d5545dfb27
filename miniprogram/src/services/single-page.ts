import Taro from '@tarojs/taro'

/** Opened from Moments: one page alone, without login, other pages, or the storage of the app. */
const fromMoments = 1154

/** Whether WeChat shows only this page; what leads anywhere else cannot work then. */
export const isSinglePage = (): boolean =>
  process.env.TARO_ENV === 'weapp' && Taro.getLaunchOptionsSync().scene === fromMoments
