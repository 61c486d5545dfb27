import type { Page } from 'playwright-core'

/** What can be read on the page in front and does not fit: reaches past the side, or is cut by what it stands in. */
export const findCutContent = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const cuts = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX)
    const front = [...document.querySelectorAll('.app')].filter((page) => page.getBoundingClientRect().height > 0).pop()
    const above = (element: Element): Element[] =>
      element.parentElement && element !== front ? [element.parentElement, ...above(element.parentElement)] : []
    const isRead = (element: Element) =>
      !element.closest('[aria-hidden=true]') &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const fits = (element: Element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { left, right, top, bottom, width } = range.getBoundingClientRect()
      if (width === 0) return true
      const parents = [element, ...above(element)]
      // What is swiped may reach past the side.
      const swiped = parents.findIndex(scrolls)
      const bounds = parents.slice(0, swiped < 0 ? undefined : swiped + 1).filter((parent) => cuts(parent))
      const inParents = bounds.every((parent) => {
        const box = parent.getBoundingClientRect()
        return right <= box.right + 1 && left >= box.left - 1 && bottom <= box.bottom + 1 && top >= box.top - 1
      })
      return inParents && (swiped >= 0 || (left >= -1 && right <= window.innerWidth + 1))
    }
    const wide = [document.documentElement, front].filter((element) => element && element.scrollWidth > innerWidth)
    return [
      ...wide.map((element) => `the page scrolls sideways: ${element?.scrollWidth}`),
      ...[...(front?.querySelectorAll('*') ?? [])]
        .filter((element) => isRead(element) && !fits(element))
        .map((element) => `${element.className} “${element.textContent?.slice(0, 40)}”`),
    ]
  })
