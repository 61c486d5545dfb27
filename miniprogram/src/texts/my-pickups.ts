export const myPickupsTexts = {
  title: '上门',
  count: (devices: string, more: number) => (more > 0 ? `${devices}，等 ${more + 1} 样` : devices),
  status: { ahead: '约好了', cancelled: '取消了', over: '时间过了' },
  pending: {
    title: '有一单还没送到',
    text: '你填的都在。再送一次，不会约成两单。',
    action: '去送',
  },
  note: '这里只有这台手机上的。凭证也存在这台手机里。',
  findAgain: {
    action: '找回我约的',
    text: '用微信登录，找回在别的手机上连过微信的单。',
    found: (count: number) => `找回 ${count} 单。`,
    none: '没有找到。在约上门的手机上打开那一单，点“用微信登录后别的手机也能看”，再来找。',
    unreachable: '没有连上，再点一次。',
  },
  empty: {
    title: '还没有约过上门',
    text: '先估一样东西，价格合适再约。',
    action: '估一样东西',
  },
}
