import { keptFor } from '@shared/kept-for'
import type { IconName } from '@/components/icon'
import { inLanguage } from './in-language'

type Kept = typeof keptFor

interface PrivacyFact {
  icon: IconName
  title: string
  text: string
}

const neverAsked = inLanguage(
  {
    title: '从来不要的',
    nobody: {
      title: '看价格、签名、分享，都不认人',
      text: '不登录，不要手机号，不开定位，不看通讯录和相册。身份证和银行卡，约上门也不要。',
    },
  },
  {
    title: 'Never asked for',
    nobody: {
      title: 'See, sign and share a price without a name',
      text: 'No login, no phone number, no location, no contacts, no photos. No ID and no bank card, not even for a pickup.',
    },
  },
)

const onThisPhone = inLanguage(
  {
    title: '存在这台手机里',
    quotes: {
      title: '答案和估价',
      text: '断网也能看，也能接着答。存到你删掉为止，估价最多留 50 份。',
    },
    form: {
      title: '约上门填了一半的称呼、手机号和地址',
      text: '回来不用重填。约好就删，没约的 24 小时后作废。点了预约还没送到的，留到送到或你清掉为止。',
    },
    orders: {
      title: '约好的单和它的凭证',
      text: '没有登录，凭证就是钥匙。存到你清掉为止。用过微信登录，还有一张登录凭证，到期作废。',
    },
    settings: {
      title: '价格簿、验签名的钥匙、字的大小、语言',
      text: '断网也能算、能验。这些和你是谁没有关系。',
    },
  },
  {
    title: 'Kept on this phone',
    quotes: {
      title: 'Answers and quotes',
      text: 'To look at and go on with offline. Kept until you erase them, 50 quotes at most.',
    },
    form: {
      title: 'Name, phone and address of a booking you began',
      text: 'So that you need not type it again. Erased once booked, else after 24 hours. A booking still on its way stays until it arrives or you erase it.',
    },
    orders: {
      title: 'Orders and their secrets',
      text: 'Without a login the secret is the key. Kept until you erase it. After a WeChat login also its pass, until that runs out.',
    },
    settings: {
      title: 'Price book, public keys, size of letters, language',
      text: 'To work out and check offline. They say nothing of who you are.',
    },
  },
)

const atOurServer = inLanguage(
  {
    title: '存在我们的服务器上',
    quotes: {
      title: '签过名的估价',
      text: (days: string, { quoteYears }: Kept) =>
        `只有答案和价格，没有姓名和电话。${days}里有效，到期后记录再留 ${quoteYears} 年，因为电子商务法要求交易记录留满三年。`,
    },
    contact: {
      title: '称呼、手机号和地址',
      text: ({ daysAfterVisit, daysAfterCancelling }: Kept) =>
        `约上门才有，为了找到你。加密存着，上门后 ${daysAfterVisit} 天删，取消后 ${daysAfterCancelling} 天删。你也可以在那一单里马上删。`,
    },
    timeline: {
      title: '这一单每一步的时间和价格',
      text: ({ orderYears }: Kept) =>
        `出了争议有据可查，不带姓名。从约好那天起留 ${orderYears} 年：法律要求的三年，加上改约的时间。`,
    },
    visits: {
      title: '访问的次数',
      text: '防止有人刷。网络地址先变成认不回来的编号再数，编号每天换，一天后就对不上了。',
    },
    login: {
      title: '微信登录',
      text: ({ loginDays }: Kept) =>
        `点了才有。只存由你的微信编号算出来的名字，不存编号本身，登录 ${loginDays} 天后作废。连过的单，删掉姓名、电话和地址时一起断开。`,
    },
    notices: {
      title: '微信通知',
      text: ({ noticeDays }: Kept) =>
        `要了才有。你的微信编号加密存着，那一条发出去就删，删掉姓名、电话和地址时也删，最多留 ${noticeDays} 天。`,
    },
    logs: {
      title: '运行日志',
      text: ({ logDays }: Kept) => `出了错好查。不写姓名、电话和地址，${logDays} 天后删。`,
    },
  },
  {
    title: 'Kept on our server',
    quotes: {
      title: 'Signed quotes',
      text: (days, { quoteYears }) =>
        `Answers and prices only, no name, no phone. They hold for ${days}. The record stays ${quoteYears} more years, as the E-\u2060commerce Law asks.`,
    },
    contact: {
      title: 'Name, phone and address',
      text: ({ daysAfterVisit, daysAfterCancelling }) =>
        `Only for a pickup, to find you. Encrypted. Erased ${daysAfterVisit} days after the visit, or ${daysAfterCancelling} days after cancelling. You can erase them at once in the order.`,
    },
    timeline: {
      title: 'Time and price of each step of an order',
      text: ({ orderYears }) =>
        `To settle a dispute, without a name. Kept ${orderYears} years from booking: three by law, the rest for changes.`,
    },
    visits: {
      title: 'How often somebody calls',
      text: 'Against abuse. Network addresses are counted under numbers that lead nowhere back and change each day.',
    },
    login: {
      title: 'WeChat login',
      text: ({ loginDays }) =>
        `Only if you log in. We keep a name derived from your WeChat id, not the id itself. The login lasts ${loginDays} days. Erasing your details also unlinks the order.`,
    },
    notices: {
      title: 'WeChat messages',
      text: ({ noticeDays }) =>
        `Only if you ask for them. Your WeChat id is kept sealed until the message is sent or your details are erased, ${noticeDays} days at most.`,
    },
    logs: {
      title: 'Logs',
      text: ({ logDays }) => `To find faults. No name, phone or address. Erased after ${logDays} days.`,
    },
  },
)

const whoGetsIt = inLanguage(
  {
    title: '谁会拿到',
    collector: {
      title: '来取的那个网点',
      text: '称呼、手机号和地址，只用于这一次。寄的话，快递员也要看到。约的时候单独问你，勾上才给。',
    },
    nobodyElse: { title: '别人都没有', text: '不卖，不拿去做广告。' },
  },
  {
    title: 'Who gets it',
    collector: {
      title: 'The collector who comes',
      text: 'Name, phone and address, for this order only. A courier sees them too. We ask you when you book, and give nothing unless you tick it.',
    },
    nobodyElse: { title: 'Nobody else', text: 'Not sold, not used for ads.' },
  },
)

const page = inLanguage(
  {
    title: '存了什么，存多久',
    lead: '看价格不用登录，不要手机号。要了什么，都写在这里。',
    erase: {
      section: '不想留了',
      text: '这台手机上的，下面一次清掉。服务器上的姓名、电话和地址，到那一单里删。',
      action: '清掉这台手机的全部记录',
      openPickups: '看我约的单',
      title: '清掉全部记录',
      what: '没答完的题、估价、约好的单、凭证和设置，全部清掉，找不回来。',
      orders: '约好的单也会从这里不见，凭证跟着没了。单子还在，照样会来取，只是这台手机再也打不开它。',
      linked: '连过微信的，登录还能找回。',
      confirm: '全部清掉',
      keep: '先留着',
      done: '清掉了',
      failed: '没有清完，这台手机不让删。到手机设置里清除数据。',
    },
    sameDays: (days: number) => `${days} 天`,
    days: (least: number, most: number) => `${least} 到 ${most} 天`,
  },
  {
    title: 'What is kept, how long',
    lead: 'Prices need no login and no phone number. What we ask for is all written here.',
    erase: {
      section: 'Want it gone?',
      text: 'Below erases all on this phone. Name, phone and address on our server: erase them in the order.',
      action: 'Erase all on this phone',
      openPickups: 'See my orders',
      title: 'Erase all',
      what: 'Open questions, quotes, orders, their secrets and settings all go, for good.',
      orders:
        'Your orders go from here too, with their secrets. They still stand and somebody will come, but this phone can never open them again.',
      linked: 'Those linked to WeChat can be found with a login.',
      confirm: 'Erase all',
      keep: 'Keep it',
      done: 'Erased',
      failed: 'Not all is erased: this phone does not let us. Clear the data in its settings.',
    },
    sameDays: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    days: (least: number, most: number) => `${least} to ${most} days`,
  },
)

interface PrivacyPart {
  title: string
  facts: readonly PrivacyFact[]
}

/** What is kept, why and how long; the server keeps to these times. */
const parts = (days: string): readonly PrivacyPart[] => [
  { title: neverAsked.title, facts: [{ icon: 'eye', ...neverAsked.nobody }] },
  {
    title: onThisPhone.title,
    facts: [
      { icon: 'receipt', ...onThisPhone.quotes },
      { icon: 'edit', ...onThisPhone.form },
      { icon: 'truck', ...onThisPhone.orders },
      { icon: 'save', ...onThisPhone.settings },
    ],
  },
  {
    title: atOurServer.title,
    facts: [
      { icon: 'receipt', title: atOurServer.quotes.title, text: atOurServer.quotes.text(days, keptFor) },
      { icon: 'lock', title: atOurServer.contact.title, text: atOurServer.contact.text(keptFor) },
      { icon: 'clock', title: atOurServer.timeline.title, text: atOurServer.timeline.text(keptFor) },
      { icon: 'shield', ...atOurServer.visits },
      { icon: 'unlock', title: atOurServer.login.title, text: atOurServer.login.text(keptFor) },
      { icon: 'calendar', title: atOurServer.notices.title, text: atOurServer.notices.text(keptFor) },
      { icon: 'info', title: atOurServer.logs.title, text: atOurServer.logs.text(keptFor) },
    ],
  },
  {
    title: whoGetsIt.title,
    facts: [
      { icon: 'truck', ...whoGetsIt.collector },
      { icon: 'close', ...whoGetsIt.nobodyElse },
    ],
  },
]

export const privacyTexts = { page, parts, erase: page.erase }

/** How long signed quotes hold: "3 到 7 天". */
export const tellDays = (least: number, most: number): string =>
  least === most ? page.sameDays(most) : page.days(least, most)
