import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failureCode } from '@/services/failure-code'

const at = Date.parse('2026-11-22T07:05:00Z')

describe('the number of a failure', () => {
  it('is short enough to be read out, and says when', () => {
    expect(failureCode(new TypeError('x is not a function'), at)).toMatch(/^[0-9A-Z]{4}-11220705$/)
  })

  it('is the same for the same fault, and another for another', () => {
    const first = failureCode(new Error('one'), at)
    expect(failureCode(new Error('one'), at)).toBe(first)
    expect(failureCode(new Error('two'), at)).not.toBe(first)
    expect(failureCode(new TypeError('one'), at)).not.toBe(first)
  })

  it.each([undefined, null, 'thrown text', 7, {}])('exists whatever was thrown: %s', (thrown) => {
    expect(failureCode(thrown, at)).toMatch(/^[0-9A-Z]{4}-\d{8}$/)
  })
})

describe('where the app does not run', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: at })
    const html = readFileSync('miniprogram/src/index.html', 'utf8')
    document.body.innerHTML = '<div id="app"></div><div id="opening"></div>'
    new Function(html.match(/<script>([\s\S]*)<\/script>/)?.[1] ?? '')()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([new TypeError('x is not a function'), 'thrown text', { code: 7 }])(
    'the page itself shows the same number: %s',
    (thrown) => {
      window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: thrown }))
      vi.runAllTimers()
      expect(document.body.textContent).toContain(failureCode(thrown, at))
    },
  )
})
