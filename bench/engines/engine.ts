/** Answers to the questionnaire of an air conditioner, by question id. */
export type GivenAnswers = Readonly<Record<string, unknown>>

/** A step of an offer, in fen. Whatever else an engine says of a line is compared too. */
export interface ValuedLine {
  readonly id: string
  readonly amount: number
}

/** What an engine makes of finished answers. */
export interface Valued {
  readonly offer?: number
  readonly lines: readonly ValuedLine[]
}

/** One way to value an air conditioner under the sample price book. */
export interface BenchEngine {
  readonly name: string
  value(answers: GivenAnswers): Valued | Promise<Valued>
}
