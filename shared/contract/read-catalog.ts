import * as z from 'zod/mini'
import type { Call } from './call'

const condition = z.object({ question: z.string(), in: z.array(z.string()) })

/** A questionnaire as data; the words for it are with the reader. */
export const questionnaireSchema = z.object({
  category: z.string(),
  questions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['choice', 'choices', 'integer', 'money']),
      options: z.optional(z.array(z.object({ id: z.string() }))),
      min: z.optional(z.int()),
      max: z.optional(z.int()),
      askedWhen: z.optional(z.union([condition, z.array(condition)])),
      unknown: z.boolean(),
    }),
  ),
})

/** What can be valued today. */
export const readCatalog = {
  name: 'read-catalog',
  summary: 'Categories, questionnaires and the versions in force',
  method: 'GET',
  path: '/v1/catalog',
  request: {},
  responses: {
    200: z.object({
      categories: z.array(z.extend(questionnaireSchema, { rulebook: z.object({ id: z.string(), hash: z.string() }) })),
      priceBook: z.object({ id: z.string(), hash: z.string(), sample: z.boolean(), bestBefore: z.string() }),
    }),
  },
  refusals: [],
} as const satisfies Call
