import { type ProblemCode, problems } from '../../shared/contract/problem'
import type { QuoteStatus } from '../../shared/contract/quote'
import type { Language } from '../http/preferred-language'

interface QuotePageTexts {
  readonly otherDevice: string
  readonly settled: (yuan: string) => string
  readonly atLeast: (yuan: string) => string
  readonly titled: (thing: string, price: string) => string
  readonly sentences: (...sentences: readonly string[]) => string
  readonly day: (month: number, date: number) => string
  readonly open: string
  readonly sample: string
  readonly status: Readonly<Record<QuoteStatus, (lastDay: string) => string>>
  readonly unknown: { readonly title: string; readonly text: string }
  readonly trouble: { readonly title: (code: ProblemCode) => string; readonly text: string }
  readonly own: string
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** What the page behind a shared link says. */
export const quotePageTexts: Readonly<Record<Language, QuotePageTexts>> = {
  zh: {
    otherDevice: '一样旧东西',
    settled: (yuan) => `到手 ¥${yuan}`,
    atLeast: (yuan) => `至少 ¥${yuan}`,
    titled: (thing, price) => `${thing}，${price}`,
    sentences: (...sentences) => sentences.join(''),
    day: (month, date) => `${month}月${date}日`,
    open: '打开看明细',
    sample: '按样例价格簿估的，仅供试用。',
    status: {
      valid: (day) => `保证到 ${day}。`,
      booked: () => '已经约过上门。',
      expired: () => '这份估价到期了。点开看今天的价格。',
      superseded: () => '这份估价有新的一份了，旧的价格不再作数。',
      revoked: () => '这份估价撤回了，里面的价格不再作数。',
    },
    unknown: { title: '没有找到这份估价', text: '链接可能没复制全，请对方再分享一次。' },
    trouble: { title: (code) => problems[code].title, text: '过一会儿再打开一次。' },
    own: '我也估一个',
  },
  en: {
    otherDevice: 'Something used',
    settled: (yuan) => `You get ¥${yuan}`,
    atLeast: (yuan) => `At least ¥${yuan}`,
    titled: (thing, price) => `${thing}: ${price}`,
    sentences: (...sentences) => sentences.join(' '),
    day: (month, date) => `${date} ${months[month - 1]}`,
    open: 'See every line',
    sample: 'Estimated with sample prices, trial only.',
    status: {
      valid: (day) => `Guaranteed until ${day}.`,
      booked: () => 'A pickup is booked.',
      expired: () => 'This quote has expired. Open it for today’s price.',
      superseded: () => 'There is a newer quote. The old price no longer counts.',
      revoked: () => 'This quote was withdrawn. Its price no longer counts.',
    },
    unknown: { title: 'Quote not found', text: 'The link may be cut short. Ask for it to be shared again.' },
    trouble: { title: () => 'It did not open', text: 'Open it again in a little while.' },
    own: 'Value something of mine',
  },
}
