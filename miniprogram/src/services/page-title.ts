import Taro from '@tarojs/taro'

/** The title in WeChat's bar, and of the tab in a browser. */
export function setPageTitle(title: string): void {
  void Taro.setNavigationBarTitle({ title })
}
