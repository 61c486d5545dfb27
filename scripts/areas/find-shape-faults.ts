import type { core } from 'zod/mini'
import { type StationPlan, stationPlanSchema } from '../../functions/pickups/station-plan'
import { type Finding, fault } from '../price-book/finding'

/** What is wrong with the shape, or the plan when nothing is. */
export type ShapeCheck =
  | { readonly plan: StationPlan; readonly findings: readonly [] }
  | { readonly plan?: undefined; readonly findings: readonly Finding[] }

/** Checks the shape; the schema's own messages say what would be right. */
export function checkShape(document: unknown): ShapeCheck {
  const read = stationPlanSchema.safeParse(document)
  if (read.success) return { plan: read.data, findings: [] }
  return { findings: read.error.issues.flatMap((issue) => faultsOf(issue, document)) }
}

function faultsOf(issue: core.$ZodIssue, document: unknown): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fault([...issue.path, key].join('.'), `does not belong here: ${issue.message}`))
  }
  const value = valueAt(document, issue.path)
  const is = value === undefined ? 'is missing' : `is ${shown(value)}`
  return [fault(issue.path.join('.'), `${is}: it ${issue.message}`)]
}

const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined,
    document,
  )

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
