const names = `
  Object Array String Number Boolean Symbol BigInt Math JSON Date RegExp
  Error TypeError RangeError SyntaxError ReferenceError
  Map Set WeakMap WeakSet Promise Proxy Reflect
  ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array
  Float32Array Float64Array Uint8ClampedArray
  isNaN isFinite parseInt parseFloat encodeURIComponent decodeURIComponent encodeURI decodeURI
  setTimeout clearTimeout setInterval clearInterval console
`

/** What `globalThis` is for the app's code: the language, timers and console, nothing of the browser. */
export const logicGlobals = Object.fromEntries(
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, globalThis[name]]),
)

/** In WeChat's logic layer `new Function` does not throw and does not compile: it returns a function that does nothing. */
export function InertFunction(...sources) {
  const asksForGlobal = sources.length === 1 && /^\s*return this;?\s*$/.test(sources[0])
  return asksForGlobal ? () => logicGlobals : () => {}
}
InertFunction.prototype = Function.prototype

Object.assign(logicGlobals, { Function: InertFunction, global: logicGlobals, globalThis: logicGlobals })
