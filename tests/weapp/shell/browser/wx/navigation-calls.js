import { drawChrome } from '../page-chrome.js'
import { topPage } from '../page-stack.js'
import { asyncCall } from './async-call.js'
import { refuseInSinglePage } from './single-page.js'

export function navigationCalls(navigation, launch) {
  const call = (name, run) =>
    asyncCall(name, (options) => {
      refuseInSinglePage(launch)
      run(options)
    })
  return {
    navigateTo: call('navigateTo', ({ url }) => navigation.navigateTo(url)),
    redirectTo: call('redirectTo', ({ url }) => navigation.redirectTo(url)),
    reLaunch: call('reLaunch', ({ url }) => navigation.reLaunch(url)),
    switchTab: call('switchTab', ({ url }) => navigation.switchTab(url)),
    navigateBack: call('navigateBack', ({ delta }) => navigation.goBack(delta)),
    enableAlertBeforeUnload: asyncCall('enableAlertBeforeUnload', () => ({})),
    disableAlertBeforeUnload: asyncCall('disableAlertBeforeUnload', () => ({})),
    setNavigationBarTitle: asyncCall('setNavigationBarTitle', ({ title }) => {
      topPage().title = title
      drawChrome()
    }),
    setNavigationBarColor: asyncCall('setNavigationBarColor', ({ frontColor, backgroundColor }) => {
      Object.assign(topPage().settings, {
        navigationBarTextStyle: frontColor,
        navigationBarBackgroundColor: backgroundColor,
      })
      drawChrome()
    }),
    pageScrollTo: asyncCall('pageScrollTo', ({ scrollTop, selector }) => {
      const { element } = topPage()
      if (selector) element.querySelector(selector)?.scrollIntoView()
      else element.scrollTop = scrollTop
    }),
  }
}
