import { beforeEach, expect, test, vi } from 'vitest'

const { host } = vi.hoisted(() => ({ host: { app: null as unknown } }))

vi.mock('@tarojs/taro', () => ({ default: { getCurrentInstance: () => host } }))

/** What Taro did with pages, in order. */
let done: string[]
let app: { mount: (component: object, id: string) => void; unmount: (id: string) => void }
let holdPages: typeof import('@/services/hold-pages').holdPages

beforeEach(async () => {
  done = []
  app = { mount: (_, id) => void done.push(`draws ${id}`), unmount: (id) => void done.push(`closes ${id}`) }
  host.app = app
  vi.resetModules()
  ;({ holdPages } = await import('@/services/hold-pages'))
})

test('pages are drawn and closed in their order, once what they wait for has come', async () => {
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  holdPages(coming)
  holdPages(coming)
  app.mount({}, 'home')
  app.unmount('home')
  app.mount({}, 'quote')
  await Promise.resolve()
  expect(done).toEqual([])
  come()
  await coming
  expect(done).toEqual(['draws home', 'closes home', 'draws quote'])
})

test('without an app there is nothing to hold', () => {
  host.app = null
  expect(() => holdPages(Promise.resolve())).not.toThrow()
})
