import type { Notice } from '../ports'

/** The three things a message says. WeChat takes 20 characters for `what` and `note`, and one instant for `when`. */
export interface NoticeWords {
  readonly what: string
  readonly when: string
  readonly note: string
}

const ways = { door: '旧家电上门取件', courier: '旧家电快递取件' } as const

const notes: Readonly<Record<Notice['kind'], (from: string, to: string) => string>> = {
  booked: (from, to) => `约好了，${from} 到 ${to} 来取`,
  rescheduled: (from, to) => `改约了，${from} 到 ${to} 来取`,
  cancelled: () => '这一单取消了，不会有人来取',
}

/** What a message says, to the day and the window of the visit: no name, no address, no phone number. */
export function noticeWords({ kind, visit: { way, day, from, to } }: Notice): NoticeWords {
  const [year, month, date] = day.split('-').map(Number)
  return { what: ways[way], when: `${year}年${month}月${date}日 ${from}`, note: notes[kind](from, to) }
}
