export const myQuotesTexts = {
  title: '我的估价',
  drafts: { note: (left: number) => (left > 0 ? `还剩 ${left} 题` : '都答完了，还没出估价单'), status: '接着答' },
  states: {
    unsigned: '未签名',
    held: (day: string) => `保证到 ${day}`,
    expired: '已过期，可重新估',
    booked: '已约上门',
    bookedOn: (day: string) => `${day} 上门`,
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
}
