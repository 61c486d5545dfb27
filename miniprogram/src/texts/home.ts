import { inLanguage } from './in-language'

export const homeTexts = inLanguage(
  {
    title: '有数',
    headline: ['旧家电、旧手机', '值多少，心里有数'],
    promise: '先看范围，每答一题窄一点，最后是准数。',
    figure: {
      label: (yuan: string) => `每答一题，价格的范围就窄一点，最后落在一个数上，例如 ${yuan} 元`,
      caption: '答完，只剩一个数',
    },
    care: {
      name: '关怀模式',
      levels: ['标准字', '大字', '更大字', '最大字'],
      switch: (now: string, next: string) => `关怀模式，现在是${now}，点一下换成${next}`,
    },
    choose: '想估哪一样',
    questions: (most: number) => `最多 ${most} 题`,
    copper: '图里铜色的部分，是它最值钱的地方',
    drafts: '还没答完',
    last: '上次的估价',
    privacy: '存了什么，存多久',
    otherLanguage: 'English',
    noOtherLanguage: '没拿到英文，连上网再点一次',
    noOtherLanguageWeb: '浏览器存不下这个选择，没换成',
    /** By icon. */
    trust: {
      eye: { title: '看价格，不用登录，不要手机号', text: '价格在你的手机上算出来，断网也能算。' },
      receipt: { title: '每一元都写明从哪里来', text: '点开一行，看来源，看换个答案差多少。' },
      lock: { title: '上门只按这个价，不卖也不收钱', text: '要改只能改答案，还要拍照给你看。' },
    },
  },
  {
    title: 'Youshu',
    headline: ['Know what your old', 'things are worth'],
    promise: 'First a range. Each answer narrows it.',
    figure: {
      label: (yuan) => `Each answer narrows the range, down to one number, for example ¥${yuan}`,
      caption: 'One price left',
    },
    care: {
      name: 'Larger text',
      levels: ['Standard', 'Large', 'Larger', 'Largest'],
      switch: (now, next) => `Text size, now ${now}, tap for ${next}`,
    },
    choose: 'What do you have?',
    questions: (most) => `Up to ${most} questions`,
    copper: 'In copper: the part that is worth most',
    drafts: 'Not finished yet',
    last: 'Your last quote',
    privacy: 'What is stored, and for how long',
    otherLanguage: '中文',
    noOtherLanguage: 'Not switched: try again online',
    noOtherLanguageWeb: 'Not switched: the browser cannot keep it',
    trust: {
      eye: {
        title: 'See the price without a login or a phone number',
        text: 'Your phone works it out, even offline.',
      },
      receipt: {
        title: 'Every yuan says where it comes from',
        text: 'Tap a line for its source, and for what another answer would change.',
      },
      lock: {
        title: 'We collect at this price, and sell you nothing',
        text: 'Only an answer can change it, with a photo to show you why.',
      },
    },
  },
)
