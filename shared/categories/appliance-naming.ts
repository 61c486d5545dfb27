import type { Answers } from '../valuation/question'

type Words = Readonly<Record<string, string>>

/** How one language says what is known. */
export interface NamingLanguage {
  /** How old it is; nothing where that is not known. */
  readonly tellYears: (years: unknown) => string | undefined
  /** Several things in one line, leaving out what is not known. */
  readonly tellKnown: (parts: readonly (string | undefined)[]) => string
}

/** What is said of a device's state, by question and option. */
export type StateWords<Given, Id extends keyof Given> = {
  readonly [Question in Id]: Readonly<Record<NonNullable<Given[Question]> & string, string>>
}

/** The words that name an appliance, by question and option. */
export interface ApplianceNaming extends NamingLanguage {
  readonly types: Words
  /** For a type that is not known. */
  readonly anyType: string
  /** Of each question about its size, one of which is asked. */
  readonly sizes?: Readonly<Record<string, Readonly<Record<string, { readonly label: string }>>>>
  readonly join?: (size: string, type: string) => string
  readonly ageQuestion: string
  /** What is told of its state, in this order. */
  readonly states: (answers: Answers) => Readonly<Record<string, Words>>
}

/** Names an appliance from counted answers: a title of size and type, and what is known of its state. */
export function applianceDescriber(naming: ApplianceNaming) {
  const { types, anyType, sizes = {}, join = (size, type) => `${size}${type}`, ageQuestion, states } = naming
  return (answers: Answers): { title: string; detail: string } => {
    const labels = Object.entries(sizes).map(([question, options]) => options[String(answers[question])]?.label)
    const size = labels.find((label) => label !== undefined)
    const type = types[String(answers.type)] ?? anyType
    const told = Object.entries(states(answers)).map(([question, words]) => words[String(answers[question])])
    return {
      title: size === undefined ? type : join(size, type),
      detail: naming.tellKnown([naming.tellYears(answers[ageQuestion]), ...told]),
    }
  }
}
