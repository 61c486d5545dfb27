import { record } from '../log.js'
import { accountCalls } from './account-calls.js'
import { asyncCall } from './async-call.js'
import { canvasCalls } from './canvas-calls.js'
import { deviceCalls } from './device-calls.js'
import { dialogCalls } from './dialog-calls.js'
import { navigationCalls } from './navigation-calls.js'
import { quietCalls } from './quiet-calls.js'
import { requestCall } from './request-call.js'
import { storageCalls } from './storage-calls.js'
import { stubbedCalls } from './stubbed-calls.js'

/** The `wx` object. A call that is not written here answers ok and is logged as `stubbed`: assert on the log. */
export function createWx({ navigation, launch }) {
  const wx = {
    ...stubbedCalls(),
    ...quietCalls(),
    ...deviceCalls(),
    ...accountCalls(launch),
    ...navigationCalls(navigation, launch),
    ...storageCalls(launch),
    ...dialogCalls(),
    ...requestCall(),
    ...canvasCalls(),
  }
  return new Proxy(wx, {
    has: () => true,
    get(known, name) {
      if (name in known || typeof name === 'symbol' || isReallyAbsent(name)) return known[name]
      known[name] = unknownCall(name)
      return known[name]
    },
  })
}

// Taro and webpack look for these and take a value for a promise of the real thing.
const isReallyAbsent = (name) => name === 'cloud' || name.startsWith('webpackJsonp')

function unknownCall(name) {
  if (/^(on|off)[A-Z]/.test(name)) return () => {}
  if (!name.endsWith('Sync')) return asyncCall(name, () => ({}), { stubbed: true })
  return (...options) => {
    record({ kind: 'call', name, options, stubbed: true })
    return {}
  }
}
