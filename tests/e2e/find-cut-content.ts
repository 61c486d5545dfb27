import type { Page } from 'playwright-core'

/** What can be read on the page in front and does not fit: reaches past the side, is cut by what it stands in, or is squeezed. */
export const findCutContent = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const has = (overflow: RegExp) => (element: Element) => overflow.test(getComputedStyle(element).overflowX)
    const [scrolls, cuts] = [has(/auto|scroll/), has(/hidden|clip/)]
    // Days are there to be swiped.
    const isSwiped = (element: Element) => element.matches('.days')
    const front = [...document.querySelectorAll('.app')].filter((page) => page.getBoundingClientRect().height > 0).pop()
    const inside = [...(front?.querySelectorAll('*') ?? [])]
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
      const cutBelow = (stops: (parent: Element) => boolean) => {
        const end = parents.findIndex(stops)
        return parents.slice(0, end < 0 ? undefined : end).filter(cuts)
      }
      const boxes = (elements: Element[]) => elements.map((parent) => parent.getBoundingClientRect())
      const acrossFits = boxes(cutBelow(isSwiped)).every((box) => right <= box.right + 1 && left >= box.left - 1)
      const downFits = boxes(cutBelow(scrolls)).every((box) => bottom <= box.bottom + 1 && top >= box.top - 1)
      const isOnPage = left >= -1 && right <= window.innerWidth + 1
      return acrossFits && downFits && (isOnPage || parents.some(isSwiped))
    }
    // A sentence one or two letters wide, in a column down the page.
    const isSqueezed = (element: Element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { width, height } = range.getBoundingClientRect()
      const letter = Number.parseFloat(getComputedStyle(element).fontSize)
      return width > 0 && width < 2.2 * letter && height > 4 * letter
    }
    const isTooWide = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth
    const wide = [document.documentElement, ...(front ? [front] : []), ...inside.filter(scrolls)]
    return [
      ...wide
        .filter((element) => !isSwiped(element) && isTooWide(element))
        .map(({ localName, className, scrollWidth }) => `${localName} ${className} scrolls sideways: ${scrollWidth}`),
      ...inside
        .filter((element) => isRead(element) && !fits(element))
        .map((element) => `${element.className} “${element.textContent?.slice(0, 40)}”`),
      ...inside
        .filter((element) => isRead(element) && isSqueezed(element))
        .map((element) => `${element.className} is squeezed: “${element.textContent?.slice(0, 40)}”`),
    ]
  })
