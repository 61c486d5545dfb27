import { inLanguage } from './in-language'

export const questionTexts = inLanguage(
  {
    position: (now: number, total: number) => `第 ${now} 题，共 ${total} 题`,
    positionMany: (now: number, total: number) => `第 ${now} 题，共 ${total} 题，可多选`,
    stake: (yuan: string) => `这一步最多影响 ¥${yuan}`,
    noStake: '这一步不影响价格',
    unknown: { label: '不知道', hint: '没关系，范围会宽一些' },
    /** The answer "none of these", which is the best one wherever several can be chosen. */
    none: '都没问题',
    nothingOff: '不扣',
    deductions: '右边的数：选了它，“最多”那个数会少这么多。',
    search: '直接搜',
    searchBlank: (example: string) => `例如：${example}`,
    notFound: '没有这个名字。换个写法，或少打几个字。',
    quantity: (value: number, unit: string) => `${value} ${unit}`,
    otherQuantity: '别的数，直接填',
    otherQuantityBlank: (min: number, max: number) => `${min} 到 ${max}`,
    outOfBounds: (min: number, max: number) => `填 ${min} 到 ${max} 之间的整数。`,
    where: {
      link: '在哪里看',
      close: '知道了',
    },
    foot: {
      left: (left: number) => `还剩 ${left} 题`,
      last: '这是最后一题',
      onlyThis: '只改这一题',
      toFill: (left: number) => `还要补答 ${left} 题`,
      narrowed: (yuan: string) => `窄了 ¥${yuan}`,
      separator: '，',
      back: '上一题',
      next: '下一题',
      finish: '看估价单',
      noneNext: '都没问题，下一题',
      noneFinish: '都没问题，看估价单',
      edited: '按这个答案重新估',
      chooseFirst: '先选一项',
      fillFirst: '先填一个数',
    },
    restart: {
      link: '从头答',
      title: '从头答一遍',
      text: (answered: number) => `答过的 ${answered} 题会清掉。已经出的估价单不受影响。`,
      confirm: '清掉，从头答',
      keep: '接着答',
    },
    changed: (again: number, gone: number) => {
      const parts = [again > 0 && `有 ${again} 题要重新答`, gone > 0 && `有 ${gone} 题不再问`]
      return `问卷换过了，${parts.filter(Boolean).join('，')}。其余的都在。`
    },
    notStored: '手机存不下草稿了，可以接着答，但先别关掉。清出一点空间会自动存上。',
    failures: {
      category: {
        page: '估价',
        title: '还不能估这一样',
        text: '链接可能旧了。首页上的几样都能估。',
        action: '去首页看看',
      },
      quote: {
        page: '改答案',
        title: '没有找到那份估价',
        text: '它可能已经从这台手机里删掉了。重新估一个，大约一分钟。',
        action: '重新估一个',
      },
      day: {
        page: '估价',
        title: '手机的日期不对',
        text: '价格按日期算。到系统设置里打开“自动设置时间”，再回来。',
        action: '再试一次',
      },
    },
  },
  {
    position: (now, total) => `Question ${now} of ${total}`,
    positionMany: (now, total) => `Question ${now} of ${total}, choose any`,
    stake: (yuan) => `Up to ¥${yuan} at stake`,
    noStake: 'Does not move the price',
    unknown: { label: 'Not sure', hint: 'That is fine, the range stays wider' },
    none: 'None of these',
    nothingOff: '¥0 off',
    deductions: 'On the right: how much it takes off the “at most” price.',
    search: 'Search',
    searchBlank: (example) => `For example: ${example}`,
    notFound: 'No such name. Spell it another way, or type less of it.',
    quantity: (value, unit) => `${value} ${unit}`.replace(/^1 (.*)s$/, '1 $1'),
    otherQuantity: 'Another number',
    otherQuantityBlank: (min, max) => `${min} to ${max}`,
    outOfBounds: (min, max) => `Enter a whole number from ${min} to ${max}.`,
    where: {
      link: 'Where to look',
      close: 'Got it',
    },
    foot: {
      left: (left) => `${left} left`,
      last: 'The last one',
      onlyThis: 'Only this one changes',
      toFill: (left) => (left === 1 ? '1 more to answer' : `${left} more to answer`),
      narrowed: (yuan) => `¥${yuan} narrower`,
      separator: ', ',
      back: 'Back',
      next: 'Next',
      finish: 'See the quote',
      noneNext: 'None of these, next',
      noneFinish: 'None of these, see the quote',
      edited: 'Value it with this answer',
      chooseFirst: 'Choose one',
      fillFirst: 'Enter a number',
    },
    restart: {
      link: 'Start over',
      title: 'Start over?',
      text: (answered) =>
        `${answered === 1 ? 'The answer' : `The ${answered} answers`} you gave will be cleared. Quotes you already have stay.`,
      confirm: 'Clear and start over',
      keep: 'Keep going',
    },
    changed: (again, gone) => {
      const parts = [again > 0 && `${again} to answer again`, gone > 0 && `${gone} no longer asked`]
      return `The questions have changed: ${parts.filter(Boolean).join(', ')}. The rest is still here.`
    },
    notStored:
      'This phone cannot store your draft. Keep going, but do not close it yet. Free some space and it saves itself.',
    failures: {
      category: {
        page: 'Quote',
        title: 'We cannot value this yet',
        text: 'The link may be old. Everything on the front page can be valued.',
        action: 'Go to the front page',
      },
      quote: {
        page: 'Change an answer',
        title: 'That quote was not found',
        text: 'It may have been deleted from this phone. A new one takes about a minute.',
        action: 'Get a new quote',
      },
      day: {
        page: 'Quote',
        title: 'The date on this phone is wrong',
        text: 'Prices depend on the date. Turn on “Set automatically” in the system settings, then come back.',
        action: 'Try again',
      },
    },
  },
)
