import Taro from '@tarojs/taro'

/** Only WeChat keeps addresses for a person. */
export const hasAddresses = process.env.TARO_ENV === 'weapp'

export interface ChosenAddress {
  name: string
  phone: string
  /** The district by its administrative code (GB/T 2260, six digits), where WeChat knows it. */
  area?: string
  /** The names of province, city and district, as WeChat writes them. */
  district: string
  street: string
}

/** The one that somebody picks in WeChat's own list; undefined where they leave it, or do not let the app see it. */
export async function chooseAddress(): Promise<ChosenAddress | undefined> {
  try {
    const { userName, telNumber, provinceName, cityName, countyName, nationalCode, detailInfo } =
      await Taro.chooseAddress()
    return {
      name: userName,
      phone: telNumber,
      area: nationalCode || undefined,
      district: [...new Set([provinceName, cityName, countyName])].join(''),
      street: detailInfo,
    }
  } catch {
    return undefined
  }
}
