import { expect, it, vi } from 'vitest'
import { makePicture } from '@/services/make-picture'

const { found } = vi.hoisted(() => ({ found: { exec: vi.fn() } }))

vi.mock('@tarojs/taro', () => ({
  default: {
    nextTick: (then: () => void) => then(),
    createSelectorQuery: () => ({ select: () => ({ fields: () => found }) }),
  },
}))

it.each([{ answer: undefined }, { answer: [] }, { answer: [null] }, { answer: [{}] }])(
  'there is no canvas where WeChat finds $answer',
  async ({ answer }) => {
    found.exec.mockImplementation((take: (answer: unknown) => void) => take(answer))
    await expect(makePicture({ width: 1, height: 1, paint: () => {} })).rejects.toThrow('no canvas')
  },
)
