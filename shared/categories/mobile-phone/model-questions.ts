import { type ListedBrand, models, type PhoneModel, type Storage } from './models'

const sameStorages = ({ storages }: PhoneModel, others: readonly Storage[]): boolean =>
  storages.join() === others.join()

const modelQuestion = <const Id extends string, Brand extends ListedBrand>(id: Id, brand: Brand) => ({
  id,
  kind: 'choice' as const,
  ranked: false,
  unknown: true,
  askedWhen: { question: 'brand', in: [brand] },
  options: models[brand].map((model): { readonly id: (typeof models)[Brand][number]['id'] } => ({ id: model.id })),
})

/** Asked of the models of a brand that were sold with exactly these storages, so that no other can be answered. */
const storageQuestion = <const Id extends string, const Sold extends readonly Storage[]>(
  id: Id,
  brand: ListedBrand,
  storages: Sold,
) => ({
  id,
  kind: 'choice' as const,
  ranked: false,
  unknown: true,
  askedWhen: {
    question: `${brand}-model`,
    in: models[brand].filter((model) => sameStorages(model, storages)).map((model) => model.id as string),
  },
  options: storages.map((storage): { readonly id: Sold[number] } => ({ id: storage })),
})

export const modelQuestions = [
  modelQuestion('apple-model', 'apple'),
  modelQuestion('huawei-model', 'huawei'),
  modelQuestion('honor-model', 'honor'),
  modelQuestion('xiaomi-model', 'xiaomi'),
  modelQuestion('oppo-model', 'oppo'),
  modelQuestion('vivo-model', 'vivo'),
  modelQuestion('samsung-model', 'samsung'),
] as const

export const storageQuestions = [
  storageQuestion('apple-storage-64-128-256', 'apple', ['64gb', '128gb', '256gb']),
  storageQuestion('apple-storage-64-256-512', 'apple', ['64gb', '256gb', '512gb']),
  storageQuestion('apple-storage-128-256-512', 'apple', ['128gb', '256gb', '512gb']),
  storageQuestion('apple-storage-128-256-512-1tb', 'apple', ['128gb', '256gb', '512gb', '1tb']),
  storageQuestion('apple-storage-256-512', 'apple', ['256gb', '512gb']),
  storageQuestion('apple-storage-256-512-1tb', 'apple', ['256gb', '512gb', '1tb']),
  storageQuestion('apple-storage-256-512-1tb-2tb', 'apple', ['256gb', '512gb', '1tb', '2tb']),
  storageQuestion('huawei-storage-64-128-256', 'huawei', ['64gb', '128gb', '256gb']),
  storageQuestion('huawei-storage-128-256', 'huawei', ['128gb', '256gb']),
  storageQuestion('huawei-storage-128-256-512', 'huawei', ['128gb', '256gb', '512gb']),
  storageQuestion('huawei-storage-256-512', 'huawei', ['256gb', '512gb']),
  storageQuestion('huawei-storage-256-512-1tb', 'huawei', ['256gb', '512gb', '1tb']),
  storageQuestion('honor-storage-64-128', 'honor', ['64gb', '128gb']),
  storageQuestion('honor-storage-128-256', 'honor', ['128gb', '256gb']),
  storageQuestion('honor-storage-256-512', 'honor', ['256gb', '512gb']),
  storageQuestion('honor-storage-256-512-1tb', 'honor', ['256gb', '512gb', '1tb']),
  storageQuestion('xiaomi-storage-64-128', 'xiaomi', ['64gb', '128gb']),
  storageQuestion('xiaomi-storage-64-128-256', 'xiaomi', ['64gb', '128gb', '256gb']),
  storageQuestion('xiaomi-storage-128-256', 'xiaomi', ['128gb', '256gb']),
  storageQuestion('xiaomi-storage-128-256-512', 'xiaomi', ['128gb', '256gb', '512gb']),
  storageQuestion('xiaomi-storage-256-512', 'xiaomi', ['256gb', '512gb']),
  storageQuestion('xiaomi-storage-256-512-1tb', 'xiaomi', ['256gb', '512gb', '1tb']),
  storageQuestion('oppo-storage-128-256', 'oppo', ['128gb', '256gb']),
  storageQuestion('oppo-storage-256-512', 'oppo', ['256gb', '512gb']),
  storageQuestion('oppo-storage-256-512-1tb', 'oppo', ['256gb', '512gb', '1tb']),
  storageQuestion('vivo-storage-64-128', 'vivo', ['64gb', '128gb']),
  storageQuestion('vivo-storage-128-256', 'vivo', ['128gb', '256gb']),
  storageQuestion('vivo-storage-128-256-512', 'vivo', ['128gb', '256gb', '512gb']),
  storageQuestion('vivo-storage-256-512', 'vivo', ['256gb', '512gb']),
  storageQuestion('vivo-storage-256-512-1tb', 'vivo', ['256gb', '512gb', '1tb']),
  storageQuestion('samsung-storage-128-256', 'samsung', ['128gb', '256gb']),
  storageQuestion('samsung-storage-256-512', 'samsung', ['256gb', '512gb']),
  storageQuestion('samsung-storage-256-512-1tb', 'samsung', ['256gb', '512gb', '1tb']),
  {
    id: 'other-storage',
    kind: 'choice',
    ranked: false,
    unknown: true,
    askedWhen: { question: 'brand', in: ['other'] },
    options: [
      { id: 'feature-phone' },
      { id: '16gb' },
      { id: '32gb' },
      { id: '64gb' },
      { id: '128gb' },
      { id: '256gb' },
      { id: '512gb' },
      { id: '1tb' },
    ],
  },
] as const
