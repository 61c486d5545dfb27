import Taro from '@tarojs/taro'
import { showToast } from './toast'

interface SharedLink {
  title: string
  url: string
  /** Says that the link is on the clipboard now. */
  copied: string
}

/**
 * On the web: the system's own sheet where there is one, else the clipboard; false when neither is to be had.
 * WeChat shares by its own button.
 */
export async function shareLink({ title, url, copied }: SharedLink): Promise<boolean> {
  if (await openShareSheet({ title, url })) return true
  try {
    await Taro.setClipboardData({ data: url })
  } catch {
    return false
  }
  showToast(copied)
  return true
}

/** A person who closes the sheet has seen it; only a sheet that could not open falls back to the clipboard. */
async function openShareSheet(shared: { title: string; url: string }): Promise<boolean> {
  if (process.env.TARO_ENV !== 'h5' || typeof navigator.share !== 'function') return false
  try {
    await navigator.share(shared)
    return true
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError'
  }
}
