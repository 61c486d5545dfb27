import Taro from '@tarojs/taro'

/** A short confirmation; errors belong on the page, where they stay. */
export function showToast(text: string, duration = 2000): void {
  void Taro.showToast({ title: text, icon: 'none', duration })
}
