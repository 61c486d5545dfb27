import * as z from 'zod/mini'
import { DAY, isDay } from '../../shared/valuation/dated'

const text = (most: number) => {
  const right = `must be a text of 1 to ${most} characters`
  return z.string(right).check(z.minLength(1, right), z.maxLength(most, right))
}
const shaped = (shape: RegExp, right: string) => z.string(right).check(z.regex(shape, { abort: true, error: right }))
const whole = (least: number, most: number) => {
  const right = `must be a whole number from ${least} to ${most}`
  return z.int(right).check(z.gte(least, right), z.lte(most, right))
}
const some = <Item extends z.ZodMiniType>(item: Item, right: string) =>
  z.array(item, right).check(z.minLength(1, right))

const rightDay = 'must be a day that exists, as YYYY-MM-DD'
const day = shaped(DAY, rightDay).check(z.refine(isDay, rightDay))
const time = shaped(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time from 00:00 to 23:59, as HH:MM')

const categories = some(text(40), 'must be a list of at least one category id')

const windowSchema = z.strictObject(
  {
    from: time,
    to: time,
    capacity: whole(1, 10_000),
    weekdays: z.optional(some(whole(1, 7), 'must be a list of weekdays from 1 (Monday) to 7 (Sunday)')),
  },
  'must be an object with from, to, capacity and, if need be, weekdays',
)

const visitSchema = z.strictObject(
  {
    categories,
    windows: some(windowSchema, 'must be a list of at least one window'),
    cutOffMinutes: whole(0, 7 * 24 * 60),
  },
  'must be an object with categories, windows, cutOffMinutes',
)

const storeSchema = z.strictObject(
  { categories, address: text(120), addressEn: z.optional(text(160)), hours: text(60), hoursEn: z.optional(text(80)) },
  'must be an object with categories, address, hours and, if need be, addressEn, hoursEn',
)

const closureSchema = z.strictObject(
  { from: day, to: day, reason: text(40) },
  'must be an object with from, to, reason',
)
const closures = z.array(closureSchema, 'must be a list of closures')

const stationSchema = z.strictObject(
  {
    id: shaped(/^(?!.*-courier$)[a-z0-9-]{1,32}$/, 'must be up to 32 of a-z 0-9 - and must not end in -courier'),
    name: text(40),
    nameEn: z.optional(text(60)),
    serves: some(
      shaped(/^\d{4}(\d{2})?$/, 'must be the six digits of a district or the first four of a city'),
      'must be a list of at least one administrative code',
    ),
    exceptStreets: z.optional(z.array(text(40).check(z.minLength(2, 'must have two characters or more')))),
    ways: z.strictObject(
      { door: z.optional(visitSchema), courier: z.optional(visitSchema), store: z.optional(storeSchema) },
      'must be an object with door, courier, store, or some of them',
    ),
    closures: z.optional(closures),
    closedFrom: z.optional(day),
  },
  'must be an object with id, name, serves, ways and, if need be, nameEn, exceptStreets, closures, closedFrom',
)

/**
 * What an operator writes: the stations, whom they serve, how, when and with how many places (see `placesFor`).
 * What ends in `En` is for people who read English; where it is missing they read Chinese. Times are `HH:MM` and days YYYY-MM-DD in Asia/Shanghai, closures include both their days. Every message says what
 * would be right; what a shape cannot say is checked by `npm run areas -- check`.
 */
export const stationPlanSchema = z.strictObject(
  {
    id: shaped(/^[a-z0-9][a-z0-9.@-]{0,63}$/, 'must be up to 64 of a-z 0-9 . @ - and begin with a letter or a digit'),
    sample: z.optional(z.boolean('must be true or false')),
    closures,
    stations: z.array(stationSchema, 'must be a list of stations'),
  },
  'must be an object with id, closures, stations and, if need be, sample',
)

export type StationPlan = z.infer<typeof stationPlanSchema>

/** Where nobody has loaded anything, nothing is served. */
export const emptyPlan: StationPlan = { id: 'none', closures: [], stations: [] }
