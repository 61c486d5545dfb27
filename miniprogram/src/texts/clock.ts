export const clockTexts = { wrong: '手机的时间不对，已按服务器的时间算。' } as const
