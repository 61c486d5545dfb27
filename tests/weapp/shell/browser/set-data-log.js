import { record } from './log.js'

const encoder = new TextEncoder()
const counted = new WeakSet()

/** Puts every `setData` of pages and components on the log with the page's route and its size as UTF-8 JSON. */
export function countSetData(caller) {
  const owner = ownerOf(caller, 'setData')
  if (counted.has(owner)) return
  counted.add(owner)
  const setData = owner.setData
  owner.setData = function (changes, callback) {
    const bytes = encoder.encode(JSON.stringify(changes) ?? '').length
    record({ kind: 'setData', route: routeOf(this), bytes })
    return setData.call(this, changes, callback)
  }
}

/** The prototype that all pages and components share. */
function ownerOf(caller, method) {
  let owner = caller
  while (!Object.hasOwn(owner, method)) owner = Object.getPrototypeOf(owner)
  return owner
}

function routeOf(caller) {
  return caller.route ?? caller._$.$$.closest('wx-page')?.dataset.route ?? caller.is
}
