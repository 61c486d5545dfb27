import { appJson } from './app-bundle.js'
import { listenToFramework, startFramework } from './framework.js'
import { log, recordUncaughtErrors } from './log.js'
import { createModuleSystem } from './module-system.js'
import { createNavigation } from './navigation.js'
import { drawChrome, listenToChrome } from './page-chrome.js'
import { pageStack } from './page-stack.js'
import { parsePageUrl } from './page-url.js'
import { listenToShareButtons, shareToFriend, shareToMoments } from './sharing.js'
import { followTheme } from './theme.js'
import { createWx } from './wx/create-wx.js'

recordUncaughtErrors()

const firstUrl = decodeURIComponent(location.hash.slice(1)) || `/${appJson.entryPagePath ?? appJson.pages[0]}`
const { route: path, query } = parsePageUrl(firstUrl)
const scene = Number(new URLSearchParams(location.search).get('scene') ?? 1001)
const launch = { path, query, scene, referrerInfo: {} }

let modules
const navigation = createNavigation((route) => modules.loadPage(route))
const wx = createWx({ navigation, launch })
modules = createModuleSystem({ wx, currentPages: () => pageStack.map(({ caller }) => caller) })

// For tests: `page.evaluate(() => __shell.navigation.goBack())`.
globalThis.__shell = { pageStack, navigation, wx, log, app: modules.app, shareToFriend, shareToMoments }

startFramework()
listenToFramework((problem) => {
  console.error(problem)
  modules.app()?.onError?.(String(problem))
})
addEventListener('unhandledrejection', ({ reason, promise }) =>
  modules.app()?.onUnhandledRejection?.({ reason, promise }),
)
listenToChrome(navigation)
listenToShareButtons()
modules.load('app.js')
modules.app().onLaunch?.(launch)
modules.app().onShow?.(launch)
navigation.reLaunch(firstUrl)
followTheme(drawChrome)
document.body.dataset.ready = '1'
