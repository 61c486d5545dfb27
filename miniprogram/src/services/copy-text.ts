import Taro from '@tarojs/taro'
import { showToast } from './toast'

/** Puts a text on the clipboard and says so in the words `copied`; false when that is refused. */
export async function copyText(text: string, copied: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
  } catch {
    return false
  }
  showToast(copied)
  return true
}
