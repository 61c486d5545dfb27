import Taro from '@tarojs/taro'
import { beforeEach, expect, it, vi } from 'vitest'
import { openPage, replacePage } from '@/services/navigation'
import { isOnTheWay } from '@/services/on-the-way'
import { showToast } from '@/services/toast'

vi.mock('@tarojs/taro', () => ({
  default: { getCurrentPages: () => [], navigateTo: vi.fn(), redirectTo: vi.fn() },
  useRouter: vi.fn(),
}))
vi.mock('@/services/toast', () => ({ showToast: vi.fn() }))

const ok = { errMsg: 'ok' }

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(Taro.redirectTo).mockResolvedValue(ok)
})

it.each([
  ['opened', openPage, Taro.navigateTo],
  ['put in the place of another', replacePage, Taro.redirectTo],
] as const)('a page that cannot be %s is said so, and is asked for again by the next tap', async (_, lead, way) => {
  vi.mocked(way).mockRejectedValueOnce({ errMsg: 'fail' }).mockResolvedValueOnce(ok)
  lead('/pages/privacy/index')
  lead('/pages/privacy/index')
  expect(way).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(showToast).toHaveBeenCalledExactlyOnceWith('没能打开。看看网络，再点一次。'))
  expect(isOnTheWay()).toBe(false)
  lead('/pages/privacy/index')
  expect(way).toHaveBeenCalledTimes(2)
  await vi.waitFor(() => expect(isOnTheWay()).toBe(false))
})
