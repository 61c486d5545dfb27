import type { GoldenCase } from '@shared/categories/golden-case'
import type { AnyCategory } from './subject'

/** The category that a folder of shared/categories exports. */
export async function loadCategory(id: string): Promise<AnyCategory> {
  const exported: Readonly<Record<string, unknown>> = await import(`@shared/categories/${id}/index.ts`)
  const category = Object.values(exported).find((value) => isRecord(value) && value.id === id)
  if (!category) throw new Error(`shared/categories/${id} exports no category of that id`)
  return category as AnyCategory
}

/** The worked examples of a category. */
export async function loadGolden(id: string): Promise<readonly GoldenCase[]> {
  const { golden }: { readonly golden?: readonly GoldenCase[] } = await import(`@shared/categories/${id}/golden.ts`)
  if (!golden) throw new Error(`shared/categories/${id}/golden.ts exports no golden`)
  return golden
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
