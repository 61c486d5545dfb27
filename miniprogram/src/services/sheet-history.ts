/** What stands in the history under the present address: the key of its page, and whether it is the page's open sheet. */
interface Entry {
  key?: string
  sheet?: boolean
}

const readEntry = (): Entry => window.history.state ?? {}

let closeSheet: (() => void) | undefined
/** The entry of the last step, before the present one. */
let last: Entry = {}
/** A step out of the sheet's entry is on its way. */
let isLeaving = false
/** Waits for it. */
let next: (() => void) | undefined

/**
 * On the web an open sheet has an entry of its own in the history, with the address of its page: a back takes that and
 * calls `onBack`. Returns what to call when the sheet closes in any way.
 */
export function enterSheet(onBack: () => void): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => {}
  closeSheet = onBack
  settleSoon()
  return () => {
    if (closeSheet === onBack) closeSheet = undefined
    settleSoon()
  }
}

/** Closes the open sheet, if any, and goes on once its entry is out of the history: another page comes in its place. */
export function leaveSheet(goOn: () => void): void {
  if (process.env.TARO_ENV === 'h5') {
    // The second of two quick taps meets the page below and is not for it.
    next ??= goOn
    takeBack()
    settle()
  } else goOn()
}

function takeBack(): void {
  const close = closeSheet
  closeSheet = undefined
  close?.()
}

/** One sheet that follows another at once takes over its entry. */
const settleSoon = (): void => void Promise.resolve().then(settle)

/** Makes the history agree with what is open. */
function settle(): void {
  if (isLeaving) return
  const { sheet = false } = readEntry()
  const isWanted = closeSheet !== undefined && next === undefined
  if (sheet && !isWanted) {
    isLeaving = true
    window.history.back()
  } else if (!sheet && isWanted) {
    last = { ...window.history.state, sheet: true }
    window.history.pushState(last, '')
  } else if (next) {
    const goOn = next
    next = undefined
    goOn()
  }
}

/** Between a page and its own sheet nothing changes for Taro's router, which would draw the page anew. */
function onStep(event: PopStateEvent): void {
  const before = last
  last = readEntry()
  if ((before.sheet || last.sheet) && before.key === last.key) event.stopImmediatePropagation()
  if (!isLeaving) takeBack()
  isLeaving = false
  settle()
}

if (process.env.TARO_ENV === 'h5') {
  last = readEntry()
  // Heard before Taro's router, which starts when all modules have been run.
  window.addEventListener('popstate', onStep)
  // A page that is loaded anew shows without its sheet.
  settle()
}
