import { inLanguage } from './in-language'

/** Choosing several quotes for one visit: apart from the other texts of the list, which the front page brings along. */
export const bookTogetherTexts = inLanguage(
  {
    open: '几样一起约上门',
    title: '哪几样一起约',
    text: '一趟上门一起取，每样按自己的价付。',
    full: (most: number) => `一次最多约 ${most} 样。先约这些，其余的再约一次。`,
    none: '先点要约的',
    confirm: (count: number) => `一起约 ${count} 样`,
    confirmOne: '约这一样',
  },
  {
    open: 'Book several together',
    title: 'Which ones together',
    text: 'One visit takes them all, each at its own price.',
    full: (most: number) => `At most ${most} at a time. Book these first, then the rest.`,
    none: 'Tap those to book',
    confirm: (count: number) => `Book ${count} together`,
    confirmOne: 'Book this one',
  },
)
