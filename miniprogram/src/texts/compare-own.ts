import { inLanguage } from './in-language'

/** Choosing two of one's own quotes to lay side by side. */
export const compareOwnTexts = inLanguage(
  {
    open: '两份比一比',
    title: '哪两份比一比',
    text: '选同一类的两份，看差在哪里。',
    made: (when: string) => `${when} 估的`,
    none: '先点两份',
    one: '再点一份',
    confirm: '比一比',
    sheet: '两份比一比',
    others: '换两份',
  },
  {
    open: 'Compare two',
    title: 'Which two to compare',
    text: 'Tap two of one kind to see where they differ.',
    made: (when) => `Valued ${when}`,
    none: 'Tap two',
    one: 'Tap one more',
    confirm: 'Compare',
    sheet: 'Two quotes compared',
    others: 'Choose another two',
  },
)
