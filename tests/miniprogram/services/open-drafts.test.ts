import { beforeEach, expect, test, vi } from 'vitest'
import { saveDraft } from '@/services/drafts'
import { listOpenDrafts } from '@/services/open-drafts'
import { emptyStorage } from '../support/memory-storage'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))

beforeEach(emptyStorage)

test('a draft from another version of the app waits with the answers that still fit', () => {
  saveDraft({ category: 'television', answers: { type: 'lcd', curved: 'yes', 'flat-size': 'huge' }, savedAt: 2 })
  saveDraft({ category: 'refrigerator', answers: { type: 'double-door' }, savedAt: 3 })
  expect(listOpenDrafts()).toMatchObject([
    { category: 'refrigerator', answers: { type: 'double-door' } },
    { category: 'television', answers: { type: 'lcd' } },
  ])
})

test('a draft of which nothing fits any more is not shown', () => {
  saveDraft({ category: 'television', answers: { curved: 'yes' }, savedAt: 1 })
  expect(listOpenDrafts()).toEqual([])
})
