import type { Answer, Answers } from '../../valuation/question'
import type { OptionOf } from './questions'

/** The words of one language that name a refrigerator. */
interface NamingWords {
  readonly name: string
  readonly types: Readonly<Record<OptionOf<'type'>, string>>
  readonly cooling: Readonly<Record<OptionOf<'cooling'>, string>>
  readonly fridgeVolumes: Readonly<Record<OptionOf<'fridge-volume'>, { readonly label: string }>>
  readonly freezerVolumes: Readonly<Record<OptionOf<'freezer-volume'>, { readonly label: string }>>
  readonly tellYears: (years: unknown) => string | undefined
  readonly tellKnown: (parts: readonly (string | undefined)[]) => string
}

const chosen = <Word>(words: Readonly<Record<string, Word>>, answer: Answer | undefined): Word | undefined =>
  words[String(answer)]

/** Names the unit from counted answers, leaving out what is not known. */
export const describeRefrigerator = (words: NamingWords) => (answers: Answers) => {
  const { name, types, cooling, fridgeVolumes, freezerVolumes, tellYears, tellKnown } = words
  const volume = chosen(fridgeVolumes, answers['fridge-volume']) ?? chosen(freezerVolumes, answers['freezer-volume'])
  const title = [chosen(types, answers.type) ?? name, volume?.label]
  return {
    title: title.filter((part) => part !== undefined).join(' '),
    detail: tellKnown([tellYears(answers.years), chosen(cooling, answers.cooling)]),
  }
}
