import { inLanguage } from './in-language'

export const noticeTexts = inLanguage(
  {
    action: '有变动时微信告诉我',
    given: '有变动时，微信会发一条消息给你。',
    failed: '没有记上。连上网再点一次。',
  },
  {
    action: 'Message me on WeChat about changes',
    given: 'WeChat will send you a message when something changes.',
    failed: 'Not noted. Get online and tap again.',
  },
)
