export const myPickupsTexts = {
  title: '上门',
  count: (devices: string, more: number) => (more > 0 ? `${devices}，等 ${more + 1} 样` : devices),
  status: { ahead: '约好了', cancelled: '取消了', over: '时间过了' },
  pending: {
    title: '有一单还没送到',
    text: '你填的都在。再送一次，不会约成两单。',
    action: '去送',
  },
  note: '这里只有这台手机约的。凭证也只存在这台手机里。',
  empty: {
    title: '还没有约过上门',
    text: '先估一样东西，价格合适再约。',
    action: '估一样东西',
  },
}
