import { windowSettings } from './app-bundle.js'
import { codeSpace, pageRoots } from './framework.js'
import { recordError } from './log.js'
import { countSetData } from './set-data-log.js'

/** Calls a page's lifecycle method if it has one; what it throws goes to the log and the console. */
export function callPage(page, method, ...values) {
  try {
    return page.caller[method]?.(...values)
  } catch (problem) {
    recordError(problem)
    console.error(problem)
  }
}

export function createPage(route, query) {
  const element = document.createElement('wx-page')
  element.dataset.route = route
  document.getElementById('host-pages').append(element)
  const root = pageRoots.createRoot('wx-root', codeSpace, route)
  const caller = root.get()
  Object.assign(caller, { route, __route__: route, options: query })
  countSetData(caller)
  const page = { route, query, element, root, caller, settings: windowSettings(route) }
  listenToScroll(page)
  return page
}

export function startPage(page) {
  const placeholder = document.createElement('span')
  page.element.append(placeholder)
  page.root.attach(page.element, placeholder)
  callPage(page, 'onLoad', page.query)
  callPage(page, 'onShow')
  requestAnimationFrame(() => callPage(page, 'onReady'))
}

export function removePage(page) {
  callPage(page, 'onUnload')
  page.root.release()
  page.element.remove()
}

function listenToScroll(page) {
  const { element, settings } = page
  const distance = settings.onReachBottomDistance ?? 50
  let wasAtBottom = false
  element.addEventListener('scroll', () => {
    callPage(page, 'onPageScroll', { scrollTop: element.scrollTop })
    const isAtBottom = element.scrollTop + element.clientHeight >= element.scrollHeight - distance
    if (isAtBottom && !wasAtBottom) callPage(page, 'onReachBottom')
    wasAtBottom = isAtBottom
  })
}
