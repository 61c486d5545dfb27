import { inLanguage } from './in-language'

export const unkeptBookingTexts = inLanguage(
  {
    filling: '手机存不下了，约好前先别关掉。',
    undelivered: '手机存不下了，关掉就没了。先清出一点空间，再送一次。',
  },
  {
    filling: 'This phone is full. Keep this open until it is booked.',
    undelivered: 'This phone is full: close this and it is gone. Free some space, then send it again.',
  },
)
