import Taro from '@tarojs/taro'

let isHeld = false

/**
 * Outside the web: no page is drawn, nor told that it shows, before this has come. To be called while a page's code runs:
 * then the app stands, and no page has been opened yet.
 */
export function holdPages(until: Promise<void>): void {
  const { app } = Taro.getCurrentInstance()
  if (!app || isHeld) return
  isHeld = true
  const { mount, unmount } = app
  app.mount = (...page) => void until.then(() => mount.apply(app, page))
  app.unmount = (...page) => void until.then(() => unmount.apply(app, page))
}
