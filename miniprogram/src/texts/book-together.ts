/** Choosing several quotes for one visit: apart from the other texts of the list, which the front page brings along. */
export const bookTogetherTexts = {
  open: '几样一起约上门',
  title: '哪几样一起约',
  text: '一趟上门一起取，每样按自己的价付。',
  price: (yuan: string) => `¥${yuan}`,
  atLeast: (yuan: string) => `至少 ¥${yuan}`,
  none: '先点要约的',
  confirm: (count: number) => `一起约 ${count} 样`,
  confirmOne: '约这一样',
} as const
