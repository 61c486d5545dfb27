import type { QuestionTexts, WhereToLook } from '../../valuation/category'
import type { OptionTexts } from '../registry'
import { modelQuestions, storageQuestions } from './model-questions'
import { type ListedBrand, models } from './models'

/** What one language says of the questions that are made from the list of models. */
export interface ListedWords {
  readonly model: {
    readonly title: string
    readonly help: (brand: ListedBrand) => string
    readonly where: WhereToLook
    /** A model by its name in mainland China. */
    readonly nameOf: (name: string) => string
  }
  readonly storage: {
    readonly title: string
    readonly help: Readonly<Record<ListedBrand | 'other', string>>
    readonly where: WhereToLook
    readonly featurePhone: OptionTexts
  }
}

type ListedTexts = QuestionTexts<typeof modelQuestions> & QuestionTexts<typeof storageQuestions>

const capacities: Readonly<Record<string, OptionTexts>> = {
  '16gb': { label: '16GB' },
  '32gb': { label: '32GB' },
  '64gb': { label: '64GB' },
  '128gb': { label: '128GB' },
  '256gb': { label: '256GB' },
  '512gb': { label: '512GB' },
  '1tb': { label: '1TB' },
  '2tb': { label: '2TB' },
}

/** The brand that a question such as `apple-storage-256-512` belongs to. */
const brandOf = <Brand extends string>(questionId: `${Brand}-${string}`): Brand =>
  questionId.slice(0, questionId.indexOf('-')) as Brand

const pick = <Text>(texts: Readonly<Record<string, Text>>, options: readonly { readonly id: string }[]) =>
  Object.fromEntries(options.map(({ id }) => [id, texts[id]]))

/** The words of the questions for the model and the storage of every brand. */
export function listedQuestionTexts({ model, storage }: ListedWords): ListedTexts {
  const names = Object.fromEntries(
    Object.values(models).flatMap((list) => list.map(({ id, name }) => [id, { label: model.nameOf(name) }] as const)),
  )
  const storages = { 'feature-phone': storage.featurePhone, ...capacities }
  return Object.fromEntries([
    ...modelQuestions.map(({ id, options }) => {
      const help = model.help(brandOf<ListedBrand>(id))
      return [id, { title: model.title, help, where: model.where, options: pick(names, options) }]
    }),
    ...storageQuestions.map(({ id, options }) => {
      const help = storage.help[brandOf<ListedBrand | 'other'>(id)]
      return [id, { title: storage.title, help, where: storage.where, options: pick(storages, options) }]
    }),
  ]) as ListedTexts
}
