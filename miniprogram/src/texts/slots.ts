import { inLanguage } from './in-language'

/** Choosing a window, on whichever page. */
export const slotTexts = inLanguage(
  {
    notServed: '换一个能上门的地址，再看时段。',
    unreachable: '没连上网，时段没有打开。',
    again: '再试一次',
    tooLarge: '没有一个时段放得下这一单。要改时间，先取消，再分成几单约。',
    none: '两周里都约满了，过两天再来看看。',
    near: (day: string, hours: string) => `改约${day} ${hours}`,
  },
  {
    notServed: 'Choose an address we serve, then look at the times.',
    unreachable: 'No network, so no times yet.',
    again: 'Try again',
    tooLarge: 'No time takes this whole order. To change it, cancel first, then book it in parts.',
    none: 'The next two weeks are full. Look again in a day or two.',
    near: (day: string, hours: string) => `Take ${day}, ${hours}`,
  },
)
