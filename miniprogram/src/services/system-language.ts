import { appBaseInfo } from './app-base-info'

/** As the system writes it, `zh-CN` or `zh_CN`; empty when it does not say. */
export const systemLanguage = (): string =>
  (process.env.TARO_ENV === 'h5' ? window.navigator.language : appBaseInfo().language) ?? ''
