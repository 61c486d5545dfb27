import type { Contents } from './contents'
import type { InForce, RuleSet } from './dated'
import type { Line, Reason } from './line'
import type { Migration } from './migration'
import type { Fen } from './money'
import type { Answers, Completed, Question } from './question'

/** What the engine has to know of a price book; its content concerns the categories alone. */
export interface PriceBookIdentity {
  readonly id: string
  readonly hash: string
  readonly sample: boolean
}

/** The rules of one category on one day, with the identity that quotes are signed with. */
export interface Rulebook<Rules extends RuleSet = RuleSet> {
  readonly id: string
  readonly hash: string
  readonly rules: InForce<Rules>
}

/** Everything a valuation reads beside the answers. */
export interface Terms<Rules extends RuleSet, Book extends PriceBookIdentity> {
  readonly rulebook: Rulebook<Rules>
  readonly priceBook: Book
  readonly day: string
  readonly region: string
}

/** A finished valuation: `total` fen is the sum of `lines` and a whole number of yuan. */
export interface Valuation {
  readonly outcome: 'used' | 'scrap'
  readonly lines: readonly Line[]
  readonly reasons: readonly Reason[]
  readonly total: Fen
}

/** Where on the device an answer can be read: a drawing by name, told in words too. */
export interface WhereToLook {
  readonly drawing: string
  /** The drawing in words. */
  readonly label: string
  readonly title: string
  readonly text: string
}

/** The words for one questionnaire, keyed by question and option id. */
export type QuestionTexts<Questions extends readonly Question[]> = {
  readonly [Q in Questions[number] as Q['id']]: {
    readonly title: string
    readonly help: string
    readonly where?: WhereToLook
  } & (Q extends { options: readonly { id: infer Option extends string }[] }
    ? { readonly options: { readonly [O in Option]: { readonly label: string; readonly hint?: string } } }
    : { readonly unit: string })
}

/** A category of things that can be valued: data, and one pure function over a completed questionnaire. */
export interface Category<
  Questions extends readonly Question[],
  Rules extends RuleSet,
  Book extends PriceBookIdentity,
> {
  readonly id: string
  readonly questions: Questions
  readonly rules: Rules
  readonly value: (answers: Completed<Questions>, terms: Terms<Rules, Book>) => Valuation
  readonly contents: (answers: Completed<Questions>, terms: Terms<Rules, Book>) => Contents
  /** The question about its age in years, where the value falls with age. */
  readonly ageQuestion?: Questions[number]['id']
  /** Whether the thing stores what is personal to whoever used it. */
  readonly holdsData: (answers: Answers) => boolean
  /** The things that may be called by a name, as the answers that say so, the likeliest first; all of them for an empty name. */
  readonly find?: (name: string) => readonly Answers[]
  /** Ids of older questionnaires. */
  readonly migrations: readonly Migration[]
}
