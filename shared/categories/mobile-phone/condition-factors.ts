import type { Dated, InForce } from '../../valuation/dated'
import type { Factor } from '../../valuation/depreciation'
import { type BasisPoints, scale, WHOLE } from '../../valuation/money'
import type { Completed } from '../../valuation/question'
import { faultsQuestion, type questions } from './questions'
import type { rules } from './rules'

/** Ids of the lines that are a factor. */
export type FactorId =
  | 'channel'
  | 'warranty'
  | 'screen-look'
  | 'screen-display'
  | 'body'
  | 'battery'
  | 'bend'
  | 'screen-repair'
  | 'board-repair'
  | 'water'
  | 'faults'

type PhoneAnswers = Completed<typeof questions>
type PhoneRules = InForce<typeof rules>
type Coefficients<Option extends string> = Dated<Readonly<Record<Option, BasisPoints>>>

function settled<Given>(question: string, answer: Given | undefined): Given {
  if (answer === undefined) throw new TypeError(`not completed: ${question}`)
  return answer
}

/** What one chosen option leaves of the price. */
function chosenFactor<Option extends string>(
  id: FactorId,
  given: Option | undefined,
  row: Coefficients<Option>,
): Factor {
  const answer = settled(id, given)
  return { id, share: row.value[answer], because: { question: id, answer }, source: row.source }
}

/** What the worst chosen option of a group leaves of the price; all of it where none was chosen. */
function worstFactor<Option extends string>(
  id: FactorId,
  history: readonly string[],
  row: Coefficients<Option>,
): Factor {
  const options = Object.keys(row.value) as Option[]
  const worstFirst = options
    .filter((option) => history.includes(option))
    .sort((a, b) => row.value[a] - row.value[b])
    .slice(0, 1)
  const share = worstFirst.reduce((_, option) => row.value[option], WHOLE)
  return { id, share, because: { question: 'history', answer: worstFirst }, source: row.source }
}

/** What all faults together leave of the price, multiplied in the order of the question whatever the answer's order. */
function faultsFactor(faults: readonly string[], rules: PhoneRules): Factor {
  const chosen = faultsQuestion.options.map((option) => option.id).filter((fault) => faults.includes(fault))
  const product = chosen.reduce((share, fault) => scale(share, rules.faults.value[fault], WHOLE), WHOLE)
  return {
    id: 'faults',
    share: Math.max(product, rules['least-for-faults'].value),
    because: { question: 'faults', answer: chosen },
    source: rules.faults.source,
  }
}

/** The condition of a phone that works and goes on, as factors in the order of multiplication. Refuses open questions. */
export function conditionFactors(answers: PhoneAnswers, rules: PhoneRules): readonly Factor[] {
  const history = settled('history', answers.history)
  return [
    chosenFactor('channel', answers.channel, rules.channel),
    chosenFactor('warranty', answers.warranty, rules.warranty),
    chosenFactor('screen-look', answers['screen-look'], rules['screen-look']),
    chosenFactor('screen-display', answers['screen-display'], rules['screen-display']),
    chosenFactor('body', answers.body, rules.body),
    chosenFactor('battery', answers.battery, rules.battery),
    worstFactor('bend', history, rules.bend),
    worstFactor('screen-repair', history, rules['screen-repair']),
    worstFactor('board-repair', history, rules['board-repair']),
    worstFactor('water', history, rules.water),
    faultsFactor(settled('faults', answers.faults), rules),
  ]
}
