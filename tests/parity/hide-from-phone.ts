import { absentGlobals } from '../weapp/shell/absent-globals'

/** Newer than the oldest engine that the product supports: Chrome 80 and the JavaScriptCore of iOS 14. */
const newer: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [Object, ['hasOwn', 'groupBy']],
  [Array, ['fromAsync']],
  [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
  [Promise, ['any', 'withResolvers']],
  [globalThis, ['AggregateError', 'WeakRef', 'FinalizationRegistry']],
]

/** Takes away from this process what WeChat on an old phone does not have; Node itself keeps its own copies. */
export function hideFromPhone(): void {
  for (const name of absentGlobals) Reflect.deleteProperty(globalThis, name)
  for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name)
}
