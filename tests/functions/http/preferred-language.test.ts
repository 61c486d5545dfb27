import { expect, it } from 'vitest'
import { preferredLanguage } from '../../../functions/http/preferred-language'

it.each([undefined, '', '*', 'zh-CN', 'zh', 'ZH-hant-HK,en;q=0.9', 'en;q=0.4, zh-TW;q=0.8', 'en;q=0', '!!', ';q=1'])(
  'who sends %j is told in Chinese',
  (accepted) => {
    expect(preferredLanguage(accepted)).toBe('zh')
  },
)

it.each(['en', 'en-US,en;q=0.9,zh-CN;q=0.8', 'zh;q=0.5,en', 'de-DE', 'zh;q=0.2, en-GB ; q=0.7', ' EN '])(
  'who sends %j is told in English',
  (accepted) => {
    expect(preferredLanguage(accepted)).toBe('en')
  },
)
