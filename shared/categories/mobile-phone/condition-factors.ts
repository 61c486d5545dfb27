import type { InForce } from '../../valuation/dated'
import { type Coefficients, type Factor, factorOf } from '../../valuation/factor'
import { scale, WHOLE } from '../../valuation/money'
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

function settled<Given>(question: string, answer: Given | undefined): Given {
  if (answer === undefined) throw new TypeError(`not completed: ${question}`)
  return answer
}

const NOTHING_CHOSEN: readonly string[] = []

/** What the worst chosen option of a group leaves of the price; all of it where none was chosen. */
function worstFactor<Option extends string>(
  id: FactorId,
  history: readonly string[],
  row: Coefficients<Option>,
): Factor {
  let share = WHOLE
  let worst = NOTHING_CHOSEN
  for (const option of history) {
    const chosen = row.value[option as Option]
    if (chosen === undefined || (worst.length > 0 && chosen >= share)) continue
    share = chosen
    worst = [option]
  }
  return { id, share, because: { question: 'history', answer: worst }, source: row.source }
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
    factorOf('channel', 'channel', answers.channel, rules.channel),
    factorOf('warranty', 'warranty', answers.warranty, rules.warranty),
    factorOf('screen-look', 'screen-look', answers['screen-look'], rules['screen-look']),
    factorOf('screen-display', 'screen-display', answers['screen-display'], rules['screen-display']),
    factorOf('body', 'body', answers.body, rules.body),
    factorOf('battery', 'battery', answers.battery, rules.battery),
    worstFactor('bend', history, rules.bend),
    worstFactor('screen-repair', history, rules['screen-repair']),
    worstFactor('board-repair', history, rules['board-repair']),
    worstFactor('water', history, rules.water),
    faultsFactor(settled('faults', answers.faults), rules),
  ]
}
