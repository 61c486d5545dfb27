import { inLanguage } from './in-language'

/** Two quotes side by side, whosever they are. */
export const compareTexts = inLanguage(
  {
    answers: '答得不一样的',
    sameAnswers: '答案都一样，差在日期、行情或规则。',
    sameAll: '答案和价格都一样。',
    lines: '差得最多的',
    notAsked: '没问到',
    close: '知道了',
  },
  {
    answers: 'Answers that differ',
    sameAnswers: 'Same answers: the date, market or rules differ.',
    sameAll: 'Same answers, same price.',
    lines: 'Largest differences',
    notAsked: 'Not asked',
    close: 'Got it',
  },
)
