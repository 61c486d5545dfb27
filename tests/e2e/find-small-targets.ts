import type { Page } from 'playwright-core'

/** What a finger needs, in CSS pixels, both ways. */
const leastPx = 44

const interactive = [
  'a[href]',
  'button',
  'input',
  'textarea',
  '[tabindex="0"]',
  ...['button', 'checkbox', 'link', 'radio', 'tab'].map((role) => `[role=${role}]`),
].join()

/** Everything on the page in front that can be tapped and is smaller than a finger; there is no exception. */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([selector, least]) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const isSeen = width > 0 && height > 0 && element.closest('[aria-hidden=true]') === null
        if (!isSeen || (width >= least - 0.5 && height >= least - 0.5)) return []
        return `${element.className} “${element.getAttribute('aria-label') ?? element.textContent}” ${width} × ${height}`
      }),
    [interactive, leastPx] as const,
  )
