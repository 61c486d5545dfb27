import { beforeEach, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { listSavedPickups, savePickup } from '@/services/saved-pickups'
import { emptyStorage, loadStored, saveStored } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'

vi.mock('@/services/storage', () => import('../support/memory-storage'))

const saved = (id: string) => ({ id, secret: 'secret', seen: { ...pickupAnswer({ id }), secret: 'secret' } })
const storedEntries = () => loadStored('pickups', z.array(z.unknown())) ?? []

const newer = { id: 'newer', secret: 'secret', seen: { status: 'on-the-moon' } }

beforeEach(emptyStorage)

it('shows the good ones where another no longer parses, and leaves that one in storage', () => {
  saveStored('pickups', [saved('a'), newer, saved('b')])
  expect(listSavedPickups().map(({ id }) => id)).toEqual(['a', 'b'])
  savePickup(saved('c'))
  expect(listSavedPickups().map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(storedEntries()).toContainEqual(newer)
})
