import { inLanguage } from './in-language'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Texts which components and formats share; each page keeps its own beside this file. */
export const sharedTexts = inLanguage(
  {
    dates: {
      weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
      today: '今天',
      tomorrow: '明天',
      day: (month: number, date: number) => `${month}月${date}日`,
      dayWithWeekday: (day: string, weekday: string) => `${day} ${weekday}`,
    },
    components: {
      list: (items: readonly string[]) => items.join('，'),
      back: '返回',
      close: '关闭',
      atLeast: '至少',
      atMost: '最多',
      price: (yuan: string) => `${yuan} 元`,
      oldPrice: (yuan: string) => `原来 ${yuan} 元`,
      between: (low: string, high: string) => `在 ${low} 元到 ${high} 元之间，至少 ${low} 元`,
      step: (label: string, low: string, high: string) => `${label}：${low} 到 ${high} 元`,
      stepSeparator: '；',
      question: (number: number, total: number) => `第 ${number} 题，共 ${total} 题`,
      evidence: {
        A: '证据等级 A，原文',
        B: '证据等级 B，公开报道',
        C: '证据等级 C，网络资料',
        E: '证据等级 E，估算',
        G: '证据等级 G，行业常识',
      },
      source: { title: '依据', legend: 'A\u00a0原文　B\u00a0公开报道　C\u00a0网络资料　E\u00a0估算　G\u00a0行业常识' },
      slotsLeft: (left: number) => (left === 1 ? '最后 1 位' : `还有 ${left} 位`),
      daysLeft: (left: number) => `余 ${left}`,
      full: '约满',
      fullDay: (day: string) => `${day} 约满`,
      openDay: (day: string, left: number) => `${day} 余 ${left} 位`,
      sparkline: (from: string, to: string) => `走势：从 ${from} 元到 ${to} 元`,
      tabs: { home: '估价', myQuotes: '我的估价', myPickups: '上门' },
      loading: '正在打开',
    },
  },
  {
    dates: {
      weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
      today: 'Today',
      tomorrow: 'Tomorrow',
      day: (month, date) => `${date} ${months[month - 1]}`,
      dayWithWeekday: (day, weekday) => `${weekday} ${day}`,
    },
    components: {
      list: (items) => items.join(', '),
      back: 'Back',
      close: 'Close',
      atLeast: 'At least',
      atMost: 'At most',
      price: (yuan) => `¥${yuan}`,
      oldPrice: (yuan) => `Before ¥${yuan}`,
      between: (low, high) => `Between ¥${low} and ¥${high}, at least ¥${low}`,
      step: (label, low, high) => `${label}: ¥${low} to ¥${high}`,
      stepSeparator: '; ',
      question: (number, total) => `Question ${number} of ${total}`,
      evidence: {
        A: 'Evidence A, original text',
        B: 'Evidence B, published report',
        C: 'Evidence C, from the web',
        E: 'Evidence E, estimate',
        G: 'Evidence G, common knowledge in the trade',
      },
      source: {
        title: 'Source',
        legend:
          'A\u00a0original text, B\u00a0published report, C\u00a0from the web, E\u00a0estimate, G\u00a0common in the trade',
      },
      slotsLeft: (left) => (left === 1 ? 'Last place' : `${left} places left`),
      daysLeft: (left) => `${left} left`,
      full: 'Full',
      fullDay: (day) => `${day} is full`,
      openDay: (day, left) => `${day}, ${left} left`,
      sparkline: (from, to) => `Trend: from ¥${from} to ¥${to}`,
      tabs: { home: 'Value', myQuotes: 'My quotes', myPickups: 'Pickups' },
      loading: 'Opening',
    },
  },
)
