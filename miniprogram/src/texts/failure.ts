import { inLanguage } from './in-language'

export const failureTexts = inLanguage(
  {
    page: '出了点问题',
    title: '出了点问题',
    text: '这一页没能打开。存在手机里的都还在。再试一次，或先回首页。',
    alone: '这一页没能打开。再试一次，或点下面的“前往小程序”。',
    code: (code: string) => `要找人问，报这个号：${code}`,
    retry: '重试',
    home: '回首页',
    step: (code: string) => `这一步没做成，再试一次。编号 ${code}`,
    notOpened: '没能打开。看看网络，再点一次。',
  },
  {
    page: 'Something went wrong',
    title: 'Something went wrong',
    text: 'This page could not open. All that is stored on the phone is still there. Try again, or go home first.',
    alone: 'This page could not open. Try again, or tap “Open Mini Program” below.',
    code: (code: string) => `To ask about it, give this number: ${code}`,
    retry: 'Try again',
    home: 'Home',
    step: (code: string) => `That did not work. Try again. Number ${code}`,
    notOpened: 'It could not open. Check the network and tap again.',
  },
)
