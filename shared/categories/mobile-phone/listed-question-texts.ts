import type { QuestionTexts, WhereToLook } from '../../valuation/category'
import type { OptionTexts } from '../registry'
import { modelQuestions, storageQuestions } from './model-questions'
import { type ListedBrand, models, type PhoneModel } from './models'

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

function textsOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  textOf: (item: Item) => OptionTexts | undefined,
): Record<string, OptionTexts | undefined> {
  const texts: Record<string, OptionTexts | undefined> = {}
  for (const item of items) texts[item.id] = textOf(item)
  return texts
}

/** The words of the questions for the model and the storage of every brand. */
export function listedQuestionTexts({ model, storage }: ListedWords): ListedTexts {
  const storages: Readonly<Record<string, OptionTexts>> = { 'feature-phone': storage.featurePhone, ...capacities }
  return Object.fromEntries([
    ...modelQuestions.map(({ id }) => {
      const brand = brandOf<ListedBrand>(id)
      const options = textsOf<PhoneModel>(models[brand], ({ name }) => ({ label: model.nameOf(name) }))
      return [id, { title: model.title, help: model.help(brand), where: model.where, options }]
    }),
    ...storageQuestions.map(({ id, options: sold }) => {
      const help = storage.help[brandOf<ListedBrand | 'other'>(id)]
      const options = textsOf<{ readonly id: string }>(sold, (option) => storages[option.id])
      return [id, { title: storage.title, help, where: storage.where, options }]
    }),
  ]) as ListedTexts
}
