import { inLanguage } from './in-language'

export const myQuotesTexts = inLanguage(
  {
    title: '我的估价',
    drafts: { note: (left: number) => (left > 0 ? `还剩 ${left} 题` : '都答完了，还没出估价单'), status: '接着答' },
    states: {
      unsigned: '未签名，仅供参考',
      held: (day: string) => `保证到 ${day}`,
      expired: '已过期，可重新估',
      replaced: '有新的一份',
      booked: '已约上门',
      bookedOn: (day: string) => `${day} 上门`,
    },
    now: {
      price: (yuan: string) => `今天 ¥${yuan}`,
      floor: (yuan: string) => `今天至少 ¥${yuan}`,
      more: (yuan: string) => `比当时多 ¥${yuan}`,
      less: (yuan: string) => `比当时少 ¥${yuan}`,
    },
    erase: {
      label: '删除',
      of: (thing: string) => `删除 ${thing}`,
      title: (thing: string) => `删掉“${thing}”`,
      quote: '删了就找不回来。已经发出去的链接还能打开。',
      booked: '删了就找不回来。约好的上门不受影响，在“上门”里看。',
      draft: '答过的题会清掉，找不回来。',
      confirm: '删除',
      keep: '留着',
    },
    notErased: '手机没让删。清出一点空间，再试一次。',
    note: '记录只存在这台手机里。',
    empty: {
      title: '还没有估过',
      text: '估一样大约一分钟，不用登录。',
      action: '估一样东西',
    },
  },
  {
    title: 'My quotes',
    drafts: {
      note: (left) =>
        left === 0 ? 'All answered, no quote yet' : left === 1 ? '1 question left' : `${left} questions left`,
      status: 'Go on',
    },
    states: {
      unsigned: 'Not signed, for reference',
      held: (day) => `Guaranteed until ${day}`,
      expired: 'Expired, value it again',
      replaced: 'There is a newer one',
      booked: 'Pickup booked',
      bookedOn: (day) => `Pickup on ${day}`,
    },
    now: {
      price: (yuan) => `Today ¥${yuan}`,
      floor: (yuan) => `Today at least ¥${yuan}`,
      more: (yuan) => `¥${yuan} more than then`,
      less: (yuan) => `¥${yuan} less than then`,
    },
    erase: {
      label: 'Delete',
      of: (thing) => `Delete ${thing}`,
      title: (thing) => `Delete “${thing}”?`,
      quote: 'You cannot get it back. Links you have sent still open.',
      booked: 'You cannot get it back. The pickup stays booked: see “Pickups”.',
      draft: 'Your answers will be cleared, for good.',
      confirm: 'Delete',
      keep: 'Keep it',
    },
    notErased: 'The phone did not delete it. Free some space and try again.',
    note: 'These are only on this phone.',
    empty: {
      title: 'No quotes yet',
      text: 'One takes about a minute, without a login.',
      action: 'Value something',
    },
  },
)
