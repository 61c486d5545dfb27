/** Pickups as they are promised, with nothing in them that could go wrong: one thing happens after the other. */

export type Window = 'a' | 'b'

/** What somebody does. Pickups and quotes are numbered; `key` is shared by those who send the very same thing. */
export type Step =
  | { readonly kind: 'book'; readonly key: string; readonly quote: number; readonly window: Window }
  | { readonly kind: 'reschedule'; readonly key: string; readonly pickup: number; readonly window: Window }
  | { readonly kind: 'cancel'; readonly key: string; readonly pickup: number }
  | { readonly kind: 'erase'; readonly pickup: number }

/** A pickup as it is answered and read. */
export interface ModelPickup {
  readonly quote: number
  readonly window: Window
  readonly status: 'booked' | 'cancelled'
  readonly events: readonly string[]
}

/** What is answered: a pickup as it is after the step, or the code of a refusal. */
export type ModelAnswer = ModelPickup | string

export interface ModelState {
  readonly capacity: number
  /** By name: the key it was booked with. */
  readonly pickups: ReadonlyMap<string, ModelPickup>
  /** Answers by the key that got them. */
  readonly answered: ReadonlyMap<string, ModelPickup>
}

/** One thing that happens; `late` when the cut-off of window a has passed for it. */
export type ModelEvent = (state: ModelState, late: boolean) => readonly [ModelAnswer, ModelState]

/** What a step does, one atomic part after the other; all but the last answer nobody. */
export function partsOf(step: Step, nameOf: (pickup: number) => string): readonly ModelEvent[] {
  switch (step.kind) {
    case 'book':
      return [keyed(step.key, (state, late) => book(state, late, step))]
    case 'reschedule':
      return [keyed(step.key, (state, late) => reschedule(state, late, nameOf(step.pickup), step.window))]
    case 'cancel':
      return [keyed(step.key, (state, late) => cancel(state, late, nameOf(step.pickup), 'stays'))]
    case 'erase':
      return [
        (state, late) => cancel(state, late, nameOf(step.pickup), 'goes'),
        (state) => wipe(state, nameOf(step.pickup)),
      ]
  }
}

/** Places taken in a window. */
export const placesIn = ({ pickups }: ModelState, window: Window): number =>
  [...pickups.values()].filter((pickup) => pickup.status === 'booked' && pickup.window === window).length

/** The pickup that has a quote. */
export const holderOf = ({ pickups }: ModelState, quote: number): string | undefined =>
  [...pickups].find(([, pickup]) => pickup.status === 'booked' && pickup.quote === quote)?.[0]

const keyed =
  (key: string, happen: ModelEvent): ModelEvent =>
  (state, late) => {
    const before = state.answered.get(key)
    if (before) return [before, state]
    const [answer, after] = happen(state, late)
    if (typeof answer === 'string') return [answer, after]
    return [answer, { ...after, answered: new Map([...after.answered, [key, answer]]) }]
  }

function book(state: ModelState, late: boolean, { key, quote, window }: Extract<Step, { kind: 'book' }>) {
  if (late && window === 'a') return ['slot_past', state] as const
  if (holderOf(state, quote) !== undefined) return ['quote_used', state] as const
  if (placesIn(state, window) >= state.capacity) return ['slot_full', state] as const
  return changed(state, key, { quote, window, status: 'booked', events: ['booked'] })
}

function reschedule(state: ModelState, late: boolean, name: string, window: Window) {
  const pickup = found(state, name)
  if (pickup.status === 'cancelled') return ['not_active', state] as const
  if (late && pickup.window === 'a') return ['too_late', state] as const
  if (pickup.window === window) return [pickup, state] as const
  if (late && window === 'a') return ['slot_past', state] as const
  if (placesIn(state, window) >= state.capacity) return ['slot_full', state] as const
  return changed(state, name, { ...pickup, window, events: [...pickup.events, 'rescheduled'] })
}

function cancel(state: ModelState, late: boolean, name: string, contact: 'stays' | 'goes') {
  const pickup = found(state, name)
  if (pickup.status === 'cancelled') return [pickup, state] as const
  if (late && pickup.window === 'a') return ['too_late', state] as const
  const kind = contact === 'goes' ? 'cancelled by erasing' : 'cancelled'
  return changed(state, name, { ...pickup, status: 'cancelled', events: [...pickup.events, kind] })
}

function wipe(state: ModelState, name: string) {
  const pickup = found(state, name)
  if (pickup.events.includes('erased')) return [pickup, state] as const
  return changed(state, name, { ...pickup, events: [...pickup.events, 'erased'] })
}

function changed(state: ModelState, name: string, pickup: ModelPickup): readonly [ModelPickup, ModelState] {
  return [pickup, { ...state, pickups: new Map([...state.pickups, [name, pickup]]) }]
}

function found({ pickups }: ModelState, name: string): ModelPickup {
  const pickup = pickups.get(name)
  if (!pickup) throw new Error(`the model has no pickup ${name}`)
  return pickup
}
