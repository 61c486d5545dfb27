import Taro from '@tarojs/taro'

export interface HostBar {
  /** Height of the status bar, CSS px. */
  statusPx: number
  /** Height of the bar below it, which holds WeChat's capsule. */
  barPx: number
  /** Room that the capsule takes at the right. */
  capsulePx: number
}

const webBar: HostBar = { statusPx: 0, barPx: 52, capsulePx: 0 }

/** What a page with `navigationStyle: 'custom'` must leave free; nothing on the web. */
export const measureHostBar = (): HostBar => (process.env.TARO_ENV === 'h5' ? webBar : measureWechatBar())

function measureWechatBar(): HostBar {
  const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  const gapPx = Math.max(capsule.top - statusBarHeight, 0)
  return {
    statusPx: statusBarHeight,
    barPx: capsule.height + gapPx * 2,
    capsulePx: windowWidth - capsule.left,
  }
}
