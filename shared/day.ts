import * as z from 'zod/mini'
import { DAY, isDay } from './valuation/dated'

/** `YYYY-MM-DD`, a day that exists, in Asia/Shanghai. */
export const daySchema = z.string().check(z.regex(DAY, { abort: true }), z.refine(isDay, 'no such day'))
