import Taro from '@tarojs/taro'

/** What WeChat tells of itself; getAppBaseInfo is missing before 2.20.1. */
export const appBaseInfo = (): { theme?: string; fontSizeSetting?: number; language?: string } =>
  Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()
