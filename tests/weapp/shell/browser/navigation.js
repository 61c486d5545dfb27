import { isTab, pageRoutes } from './app-bundle.js'
import { closeContainer } from './builtins/page-container.js'
import { callPage, createPage, removePage, startPage } from './page.js'
import { drawChrome } from './page-chrome.js'
import { keptTabs, pageStack, topPage } from './page-stack.js'
import { parsePageUrl, resolvePath } from './page-url.js'

const deepestStack = 10

/** The five ways between pages, with WeChat's refusals. `loadPage(route)` runs the page's code first. */
export function createNavigation(loadPage) {
  function open(url) {
    const { route, query } = parsePageUrl(url)
    const target = url.startsWith('/') || !topPage() ? route : resolvePath(topPage().route, route)
    if (!pageRoutes.has(target)) throw new Error(`page "${target}" is not found`)
    loadPage(target)
    return createPage(target, query)
  }

  function show(page) {
    if (isTab(page.route)) keptTabs.set(page.route, page)
    pageStack.push(page)
    drawChrome()
    startPage(page)
  }

  function navigateTo(url) {
    if (isTab(parsePageUrl(url).route)) throw new Error('can not navigateTo a tabbar page')
    if (pageStack.length >= deepestStack) throw new Error('webview count limit exceed')
    const page = open(url)
    if (topPage()) callPage(topPage(), 'onHide')
    show(page)
  }

  function redirectTo(url) {
    if (isTab(parsePageUrl(url).route)) throw new Error('can not redirectTo a tabbar page')
    const page = open(url)
    removePage(pageStack.pop())
    show(page)
  }

  function switchTab(url) {
    const { route } = parsePageUrl(url)
    if (!isTab(route)) throw new Error('can not switch to no-tabBar page')
    if (topPage()?.route === route) return
    for (const page of pageStack.splice(0).reverse()) leaveForTab(page)
    const kept = keptTabs.get(route)
    if (!kept) return show(open(url))
    pageStack.push(kept)
    drawChrome()
    callPage(kept, 'onShow')
  }

  function reLaunch(url) {
    const page = open(url)
    const old = new Set([...pageStack.splice(0).reverse(), ...keptTabs.values()])
    keptTabs.clear()
    for (const one of old) removePage(one)
    show(page)
  }

  return { navigateTo, redirectTo, navigateBack, goBack, switchTab, reLaunch }
}

function leaveForTab(page) {
  if (isTab(page.route)) callPage(page, 'onHide')
  else removePage(page)
}

/** By the back key, a swipe or `wx.navigateBack`, which an open `page-container` takes; the arrow of the host's bar does not ask. */
function goBack(delta = 1) {
  if (!closeContainer(topPage().element)) navigateBack(delta)
}

function navigateBack(delta = 1) {
  if (pageStack.length < 2) throw new Error('cannot navigate back at first page')
  const steps = Math.min(delta, pageStack.length - 1)
  for (const page of pageStack.splice(-steps).reverse()) removePage(page)
  drawChrome()
  callPage(topPage(), 'onShow')
}
