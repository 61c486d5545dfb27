/** Where a link leads, what is said there, the button that leads on, and what stands behind it. */
type BrokenLink = readonly [address: string, text: string, action: string, next: string]

const badlyEncoded = '%E0%A4%A'
const long = 'x'.repeat(3000)
const unknown = '0000000000000000'

const noCategory = ['还不能估这一样', '去首页看看', '想估哪一样'] as const
const noQuote = ['这台手机里没有这份估价', '估一样东西', '想估哪一样'] as const
const noPoster = ['这份估价没有海报', '回到估价单', '这台手机里没有这份估价'] as const
const noSharedQuote = ['没有找到这份估价', '我也估一个', '想估哪一样'] as const
const noLink = ['这个链接读不出来', '我也估一个', '想估哪一样'] as const
const nothingToBook = ['没有找到这份估价', '看我的估价', '还没有估过'] as const
const spentCode = ['这个码用过了，或者过了时间', '看这台手机约的', '还没有约过上门'] as const
const noPickup = ['这台手机里没有这一单', '看这台手机约的', '还没有约过上门'] as const

/** Links that are cut short, badly encoded, old or made up, to every page that needs one. */
export const brokenLinks: readonly BrokenLink[] = [
  ['pages/question/index', ...noCategory],
  [`pages/question/index?category=${badlyEncoded}`, ...noCategory],
  ['pages/question/index?category=__proto__', ...noCategory],
  [`pages/question/index?category=${long}`, ...noCategory],
  ['pages/question/index?category=air-conditioner&quote=gone', '没有找到那份估价', '重新估一个', '想估哪一样'],
  ['pages/quote/index', ...noQuote],
  [`pages/quote/index?id=${long}`, ...noQuote],
  [`pages/quote/index?id=${badlyEncoded}&id=2`, ...noQuote],
  ['pages/materials/index', ...noQuote],
  [`pages/materials/index?id=${unknown}`, ...noQuote],
  [`pages/materials/index?id=${badlyEncoded}&id=2`, ...noQuote],
  [`pages/materials/index?id=${long}`, ...noQuote],
  ['pages/poster/index', ...noPoster],
  [`pages/poster/index?id=${unknown}`, ...noPoster],
  ['pages/shared-quote/index', ...noLink],
  [`pages/shared-quote/index?scene=${badlyEncoded}`, ...noLink],
  [`pages/shared-quote/index?card=${long}&token=${long}`, ...noLink],
  [`pages/shared-quote/index?id=${unknown}`, ...noSharedQuote],
  ['pages/booking/index', ...nothingToBook],
  ['pages/booking/index?quotes=...', ...nothingToBook],
  [`pages/booking/index?quotes=${unknown}.${unknown}`, ...nothingToBook],
  [`pages/booking/index?quotes=${long}`, ...nothingToBook],
  ['pages/pickup/index', ...noPickup],
  [`pages/pickup/index?id=${badlyEncoded}`, ...noPickup],
  ['pages/pickup/index?handover=bad', ...spentCode],
  [`pages/pickup/index?handover=${unknown}`, ...spentCode],
]

/** Pages that stand whatever is made of their link, and what is read there. */
export const sturdyLinks: readonly (readonly [address: string, text: string])[] = [
  ['pages/home/index?category=toaster&id=7', '想估哪一样'],
  ['pages/question/index?category=air-conditioner&question=gone', '第 1 题，共'],
  ['pages/my-quotes/index?id=gone', '还没有估过'],
  ['pages/my-pickups/index?id=gone', '还没有约过上门'],
  ['pages/privacy/index?from=gone', '从来不要的'],
]
