import type { Locator, Page } from 'playwright-core'
import type { Meter } from './main-thread-meter'

/** What a journey takes from a person and from the phone. */
export interface Cost {
  readonly taps: number
  /** Fields typed into; touching one is a tap of its own. */
  readonly fields: number
  /** Times the page had to be moved to bring something under the thumb. */
  readonly scrolls: number
  /** Pages, questions and sheets that stood in front, one after the other; what is come back to counts again. */
  readonly screens: number
  /** Of script, style and layout. */
  readonly appMs: number
}

/** One thumb on one phone. Only what it does is counted. */
export interface Thumb {
  readonly page: Page
  /** Opens an address and waits for what shows that it stands. */
  open(url: string, seen: Locator): Promise<void>
  tap(target: Locator, seen: Locator): Promise<void>
  type(field: Locator, text: string): Promise<void>
  cost(): Cost
}

const inFront = (locator: Locator) => locator.filter({ visible: true }).first()

/** A thumb for a phone that may have been brought somewhere already; without a meter no milliseconds are counted. */
export function thumbOn(page: Page, meter: Meter = async (act) => act().then(() => 0)): Thumb {
  const counted = { taps: 0, fields: 0, scrolls: 0, screens: 0, appMs: 0 }
  let screen: string | undefined
  const look = async () => {
    const now = await page.evaluate(nameScreen)
    if (now !== screen) counted.screens += 1
    screen = now
  }
  const act = async (move: () => Promise<unknown>) => {
    counted.appMs += await meter(move)
  }
  const touch = async (target: Locator) => {
    if (screen === undefined) await look()
    const { x, y, moved } = await bringUnderThumb(inFront(target))
    if (moved) counted.scrolls += 1
    counted.taps += 1
    await act(() => page.touchscreen.tap(x, y))
  }
  return {
    page,
    open: async (url, seen) => {
      await act(() => page.goto(url))
      await inFront(seen).waitFor()
      await look()
    },
    tap: async (target, seen) => {
      await touch(target)
      await inFront(seen).waitFor()
      await look()
    },
    type: async (field, text) => {
      await touch(field)
      counted.fields += 1
      await act(() => page.keyboard.type(text))
    },
    cost: () => ({ ...counted }),
  }
}

/** Tells one screen from another by the page, the question and the sheet in front. Runs in the browser. */
function nameScreen(): string {
  const [question, sheet] = ['[id^="title-"]', '[role="dialog"]'].map((selector) =>
    [...document.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0),
  )
  const page = location.hash.replace(/\?.*/, '') || location.pathname
  return [page, question?.id, sheet?.getAttribute('aria-label')].join(' ')
}

/** The middle of an element that stands still; the page is moved where something else lies in front of it. */
async function bringUnderThumb(target: Locator): Promise<{ x: number; y: number; moved: boolean }> {
  const found = await rest(target)
  if (found.free) return { ...found, moved: false }
  await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  return { ...(await rest(target)), moved: true }
}

/** Where an element is once it has not moved for a while. */
async function rest(target: Locator) {
  let last = await target.evaluate(readMiddle)
  for (let still = 0; still < 3; still++) {
    const now = await target.evaluate(readMiddle)
    if (now.x !== last.x || now.y !== last.y) still = 0
    last = now
  }
  return last
}

/** The middle of an element on the next frame, and whether nothing lies in front of it. Runs in the browser. */
async function readMiddle(element: Element) {
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const { x, y, width, height } = element.getBoundingClientRect()
  const middle = { x: x + width / 2, y: y + height / 2 }
  return { ...middle, free: element.contains(document.elementFromPoint(middle.x, middle.y)) }
}
