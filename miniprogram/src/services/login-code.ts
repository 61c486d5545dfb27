import Taro from '@tarojs/taro'
import { Unreachable } from './send'

/** Only WeChat has a login, and nothing but other phones and notices needs it. */
export const hasLogin = process.env.TARO_ENV === 'weapp'

/** A code of WeChat that says who this is, to our server alone: good once, for five minutes. Throws Unreachable. */
export async function loginCode(): Promise<string> {
  try {
    return (await Taro.login()).code
  } catch {
    throw new Unreachable('no login')
  }
}
