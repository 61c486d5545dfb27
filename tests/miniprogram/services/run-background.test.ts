import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const background = vi.hoisted(() => ({ startBackground: vi.fn(), sendOutbox: vi.fn() }))

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/background', () => background)

const { startBackground, sendOutbox } = background

/** The app just started, on a phone that keeps something under these names. */
async function start(...stored: string[]) {
  vi.resetModules()
  const { saveStored } = await import('@/services/storage')
  for (const key of stored) saveStored(key, {})
  return (await import('@/services/run-background')).runBackground
}

const isStarted = () => vi.waitFor(() => expect(startBackground).toHaveBeenCalledOnce())

beforeEach(() => {
  vi.stubEnv('TARO_ENV', 'h5')
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.clearAllMocks()
})

test('the front page of a phone that keeps only its looks stands first', async () => {
  const runBackground = await start('appearance')
  runBackground('/pages/home/index')
  await vi.dynamicImportSettled()
  expect(startBackground).not.toHaveBeenCalled()
  vi.runAllTimers()
  await isStarted()
})

test.each([
  ['another page', 'pages/question/index', []],
  ['a page that the host does not name', undefined, []],
  ['a phone that keeps a draft', 'pages/home/index', ['draft.computer']],
])('%s gets prices and sends what waits at once', async (_, path, stored) => {
  const runBackground = await start(...stored)
  runBackground(path)
  await isStarted()
})

test('WeChat, which has everything on the phone, waits for nothing', async () => {
  vi.stubEnv('TARO_ENV', 'weapp')
  const runBackground = await start()
  runBackground('pages/home/index')
  await isStarted()
})

test('shown again, the app sends what waits and starts nothing twice', async () => {
  const runBackground = await start()
  runBackground('pages/question/index')
  await isStarted()
  runBackground('pages/home/index')
  expect(sendOutbox).toHaveBeenCalledOnce()
  vi.runAllTimers()
  await vi.dynamicImportSettled()
  expect(startBackground).toHaveBeenCalledOnce()
})
