import type { Answer, Answers } from '../../valuation/question'
import type { CategoryTexts } from '../registry'
import { modelQuestions, storageQuestions } from './model-questions'

/** What one language says of answers in one breath, by question and option; unremarkable answers say nothing. */
type Phrases = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What one language says of a phone. */
export interface DescribeWords {
  readonly questions: CategoryTexts['questions']
  readonly phrases: Phrases
  readonly phone: string
  readonly otherPhone: string
  readonly phoneOf: (brand: string) => string
  readonly faults: (count: number) => string
  readonly comma: string
}

const chosen = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : [answer].flat().map(String)

function labelsOf(questionId: string, answers: Answers, { questions }: DescribeWords): string[] {
  return chosen(answers[questionId]).flatMap((option) => questions[questionId]?.options?.[option]?.label ?? [])
}

const firstLabel = (asked: readonly { readonly id: string }[], answers: Answers, words: DescribeWords): string[] =>
  asked.flatMap(({ id }) => labelsOf(id, answers, words)).slice(0, 1)

function nameOf(answers: Answers, words: DescribeWords): string[] {
  const [model] = firstLabel(modelQuestions, answers, words)
  if (model) return [model]
  if (answers.brand === 'other') return [words.otherPhone]
  return labelsOf('brand', answers, words).map(words.phoneOf)
}

function faultsPhrase({ faults }: Answers, words: DescribeWords): string[] {
  return Array.isArray(faults) && faults.length > 0 ? [words.faults(faults.length)] : []
}

/** Names a phone, in one language, from the answers that count: model and storage, and what is known of its state. */
export const phoneDescriber =
  (words: DescribeWords): CategoryTexts['describe'] =>
  (answers) => {
    const name = [...nameOf(answers, words), ...firstLabel(storageQuestions, answers, words)].join(' ')
    const states = Object.entries(words.phrases).flatMap(([question, said]) =>
      chosen(answers[question]).flatMap((option) => said[option] ?? []),
    )
    return { title: name || words.phone, detail: [...states, ...faultsPhrase(answers, words)].join(words.comma) }
  }
