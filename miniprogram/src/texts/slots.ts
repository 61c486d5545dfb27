/** Choosing a window, on whichever page. */
export const slotTexts = {
  notServed: '换一个能上门的地址，再看时段。',
  unreachable: '没连上网，时段没有打开。',
  again: '再试一次',
  tooLarge: '没有一个时段放得下这一单。要改时间，先取消，再分成几单约。',
  none: '两周里都约满了，过两天再来看看。',
  near: (day: string, hours: string) => `改约${day} ${hours}`,
} as const
