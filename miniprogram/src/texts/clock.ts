import { inLanguage } from './in-language'

export const clockTexts = inLanguage(
  { wrong: '手机的时间不对，已按服务器的时间算。' },
  { wrong: 'The clock of this phone is wrong. We use the server’s.' },
)
