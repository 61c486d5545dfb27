import type { PriceBook } from '../price-book/price-book'
import { applianceOffer } from '../valuation/appliance-offer'
import type { Category, Terms } from '../valuation/category'
import type { Contents } from '../valuation/contents'
import { type CostAnalysisInput, type ScrapValue, scrapValue } from '../valuation/cost-analysis'
import type { InForce, RuleSet } from '../valuation/dated'
import type { DepreciationInput } from '../valuation/depreciation'
import type { Factor } from '../valuation/factor'
import type { Line, Reason } from '../valuation/line'
import type { Migration } from '../valuation/migration'
import { scale, WHOLE } from '../valuation/money'
import type { Answers, Completed, Question } from '../valuation/question'
import { newMap, remembered } from '../valuation/remember'
import type { ApplianceRules } from './appliance-rules'
import { costAnalysisOf, type Prices, referencePriceOf, triggerWhen, type Unit } from './appliance-terms'
import { recoveredNames } from './appliance-texts'

const GRAMS_PER_KILOGRAM = 1000

/** What the answers about an appliance come to, before the two methods put money on it. */
export interface Appraisal {
  readonly unit: Unit
  /** Absent where the age does not matter, because the type is scrap at any age. */
  readonly age?: { readonly question: string; readonly years: number }
  /** Why it is scrap, beside its age. */
  readonly triggers: readonly Reason[]
  /** The coefficients of one that is still useful. */
  readonly factors: () => readonly Factor[]
  readonly salvage?: CostAnalysisInput['salvage']
  readonly access: readonly Line[]
}

interface ApplianceParts<Questions extends readonly Question[], Rules extends RuleSet> {
  readonly id: string
  readonly questions: Questions
  readonly rules: Rules
  readonly appraise: (answers: Completed<Questions>, terms: Terms<Rules, PriceBook>) => Appraisal
  readonly ageQuestion: Questions[number]['id']
  readonly holdsData?: (answers: Answers) => boolean
  readonly migrations?: readonly Migration[]
}

/** A category of appliances: 旧 by 折旧法, 废 by 成本分析法, then access; what it holds by its composition. */
export function applianceCategory<Questions extends readonly Question[], Rules extends RuleSet>(
  parts: ApplianceParts<Questions, Rules> & (InForce<Rules> extends ApplianceRules ? unknown : never),
): Category<Questions, Rules, PriceBook> {
  const { appraise, holdsData = () => false, migrations = [], ...data } = parts
  return {
    ...data,
    holdsData,
    migrations,
    value: (answers, terms) => {
      const rules = terms.rulebook.rules as InForce<Rules> & ApplianceRules
      return valueAppraisal(appraise(answers, terms), rules, terms)
    },
    contents: (answers, terms) => {
      const rules = terms.rulebook.rules as InForce<Rules> & ApplianceRules
      return contentsOf(appraise(answers, terms).unit, rules)
    },
  }
}

/** The material of a unit pays the same whatever else is answered, so that ranges work it out once. */
const scrapValues = new WeakMap<Prices, Map<Unit, ScrapValue>>()

function scrapValueOf({ unit, salvage }: Appraisal, prices: Prices): ScrapValue {
  if (salvage) return scrapValue(costAnalysisOf(unit, salvage, prices))
  const ofUnits = remembered(scrapValues, prices, newMap<Unit, ScrapValue>)
  return remembered(ofUnits, unit, () => scrapValue(costAnalysisOf(unit, [], prices)))
}

function valueAppraisal(appraisal: Appraisal, rules: ApplianceRules, prices: Prices) {
  const { age, triggers, access } = appraisal
  const overAge = age ? triggerWhen(age.years > rules.safeUseLife.value, 'over-age', age.question, age.years) : []
  const all = overAge.concat(triggers)
  return applianceOffer({
    triggers: all,
    depreciation: all.length > 0 ? undefined : depreciationOf(appraisal, rules, prices),
    scrap: scrapValueOf(appraisal, prices),
    access,
  })
}

function depreciationOf({ unit, age, factors }: Appraisal, rules: ApplianceRules, prices: Prices): DepreciationInput {
  if (!age) throw new TypeError(`${unit.category} without an age is not valued as used`)
  return {
    referencePrice: referencePriceOf(unit, prices),
    purchaseToNew: rules.purchaseToNew,
    residual: rules.residual,
    safeUseLife: rules.safeUseLife,
    age: { years: age.years, because: { question: age.question, answer: age.years } },
    factors: factors(),
  }
}

function contentsOf(unit: Unit, { carbonLeast, carbonMost }: ApplianceRules): Contents {
  const { composition, presentGrams, massSources } = unit
  const recovered = Object.entries(composition.value).filter(([id]) => id in recoveredNames)
  return {
    materials: recovered.map(([id, share]) => ({
      id,
      grams: scale(presentGrams, share, WHOLE),
      sources: massSources,
    })),
    carbon: [carbonLeast, carbonMost].map(({ value, source }) => ({
      grams: scale(presentGrams, value, GRAMS_PER_KILOGRAM),
      sources: [source],
    })),
  }
}
