import { inLanguage } from './in-language'

export const unkeptPickupTexts = inLanguage(
  {
    text: '手机存不下了，这一单关掉就打不开了。先清出一点空间，再存一次。',
    action: '再存一次',
    still: '还是存不下，再腾一点空间。',
  },
  {
    text: 'This phone is full: close this order and it does not open again. Free some space, then save it.',
    action: 'Save again',
    still: 'Still full. Free some more space.',
  },
)
