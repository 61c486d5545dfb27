import { inLanguage } from './in-language'

export const materialsTexts = inLanguage(
  {
    title: '材料和行情',
    /** Of a year, a month of it, or a day. */
    date: (year: number, month?: number, day?: number) =>
      `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
    madeOf: {
      title: '里面有什么',
      note: '估算',
      lowEnd: '估算，按保底价那头',
      mass: '多重',
      worth: '值多少',
      heaviest: (name: string, percent: number) => `最重的是${name}，占 ${percent}%。`,
      dearest: (name: string, percent: number) => `最值钱的是${name}，占材料钱的 ${percent}%。`,
      /** Of what a line names as its disposal. */
      disposed: { 'crt-glass': '显像管玻璃', 'pu-foam': '保温泡沫', counterweight: '配重块', other: '其余材料' },
      open: '没答清的，浅色那段是还说不准的。',
      notByMaterial: '这一件不按材料算价，材料涨跌不直接改它的价。',
      part: (name: string, mass: string, worth: string | undefined) =>
        `${name} ${mass}${worth === undefined ? '' : `，${worth}`}；`,
    },
    trend: {
      title: (name: string) => `${name}的行情`,
      memory: '内存',
      perKilogram: '元/公斤',
      perChip: '美元/颗',
      axis: (unit: string) => `${unit}，从 0 起`,
      times: (from: string, to: string, times: string) => `从${from}到${to}，涨到 ${times} 倍。`,
      rose: (from: string, to: string, percent: number) => `从${from}到${to}，涨了 ${percent}%。`,
      fell: (from: string, to: string, percent: number) => `从${from}到${to}，跌了 ${percent}%。`,
      same: (from: string, to: string) => `从${from}到${to}，没怎么变。`,
      valued: (price: string, percent: number) =>
        percent === 100 ? `这份估价按 ${price} 算。` : `这份估价按 ${price} 算，付其中的 ${percent}%。`,
      otherBook: '这份估价用的是另一本价格簿，它用的价看明细里的那一行。',
      memoryNote: '内存和芯片值多少跟着它走，这份估价按价格簿里的残值算。',
      sparse: (count: number) => `有日期的价只找到 ${count} 个。点之间没有数据，虚线只是连起来看的。`,
      flag: (price: string | undefined) => (price === undefined ? '估价这天' : `估价这天 ${price}`),
      label: (title: string, unit: string) => `${title}，${unit}：`,
      point: (date: string, price: string) => `${date} ${price}；`,
      quoted: (date: string, price: string | undefined) =>
        price === undefined ? `${date}估的价。` : `${date}估的价，那时是 ${price}。`,
      between: '、',
      single: (names: string) => `${names}：只有价格簿里的一个价，画不出走势。`,
    },
    none: {
      title: '这份估价画不出材料和行情',
      text: '它用的是以前的价格簿或规则。明细里还能看到每一行。',
      action: '回到估价单',
    },
  },
  {
    title: 'Materials and prices',
    date: (year, month, day) => {
      const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
      const ofYear = [day, month && months[month - 1]].filter(Boolean).join('\u00a0')
      return ofYear ? `${ofYear} ${year}` : `${year}`
    },
    madeOf: {
      title: 'What is inside',
      note: 'Estimate',
      lowEnd: 'Estimate, at the lower price',
      mass: 'Weight',
      worth: 'Worth',
      heaviest: (name, percent) => `Heaviest: ${name.toLowerCase()}, ${percent}% of the weight.`,
      dearest: (name, percent) => `Worth most: ${name.toLowerCase()}, ${percent}% of the material money.`,
      disposed: {
        'crt-glass': 'Tube glass',
        'pu-foam': 'Foam',
        counterweight: 'Counterweight',
        other: 'Other materials',
      },
      open: 'Some answers are open: the pale part is not certain.',
      notByMaterial: 'This one is not priced by its material, so these prices do not change it directly.',
      part: (name, mass, worth) => `${name} ${mass}${worth === undefined ? '' : `, ${worth}`}; `,
    },
    trend: {
      title: (name) => `Price of ${name.toLowerCase()}`,
      memory: 'memory',
      perKilogram: 'yuan per kg',
      perChip: 'US dollars per chip',
      axis: (unit) => `${unit}, from 0 up`,
      times: (from, to, times) => `From ${from} to ${to} it rose to ${times} times as much.`,
      rose: (from, to, percent) => `From ${from} to ${to} it rose by ${percent}%.`,
      fell: (from, to, percent) => `From ${from} to ${to} it fell by ${percent}%.`,
      same: (from, to) => `From ${from} to ${to} it hardly moved.`,
      valued: (price, percent) =>
        percent === 100 ? `This quote counts ${price}.` : `This quote counts ${price} and pays ${percent}% of it.`,
      otherBook: 'This quote uses another price book: what it counted stands in its own line.',
      memoryNote: 'Memory and chips follow this price; the quote itself counts what the price book pays for them.',
      sparse: (count) =>
        `Only ${count} dated prices were found. The dashes just join the dots: between them nothing is known.`,
      flag: (price) => (price === undefined ? 'Your quote' : `Your quote ${price}`),
      label: (title, unit) => `${title}, ${unit}: `,
      point: (date, price) => `${date} ${price}; `,
      quoted: (date, price) =>
        price === undefined ? `Quoted on ${date}.` : `Quoted on ${date}, when it was ${price}.`,
      between: ', ',
      single: (names) =>
        `${names.slice(0, 1)}${names.slice(1).toLowerCase()}: only the one price in the price book, so there is no trend to draw.`,
    },
    none: {
      title: 'Nothing to draw for this quote',
      text: 'It uses an older price book or older rules. Its lines still show every number.',
      action: 'Back to the quote',
    },
  },
)
