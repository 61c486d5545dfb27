import type { Pickup } from '@shared/contract/pickup'
import { useState } from 'react'
import { routes } from '@/routes'
import { storedAnswersOf } from '@/services/answers-of-quote'
import { now } from '@/services/clock'
import { openPage, startOver } from '@/services/navigation'
import { watchOutbox } from '@/services/outbox-news'
import { usePageShown, useWhileShown } from '@/services/page-shown'
import { readStage } from '@/services/pickup-stage'
import { listSavedPickups, readPendingBooking } from '@/services/saved-pickups'
import { type DeviceWords, describeDevice } from '@/texts/describe-device'
import { useFindAgain } from './use-find-again'

export interface PickupRow {
  id: string
  status: 'ahead' | 'over' | 'cancelled'
  slot: Pickup['slot']
  device: DeviceWords
  /** How many devices beside the named one. */
  more: number
}

/** The pickups of this phone: those still ahead first, the nearest on top; then the others, the latest on top. */
export function useMyPickups() {
  const [stored, setStored] = useState(readStored)
  const refresh = () => setStored(readStored())
  usePageShown(refresh)
  useWhileShown(watchOutbox, refresh)
  return {
    rows: stored.rows,
    pending: stored.pending,
    findAgain: useFindAgain(refresh),
    open: (id: string) => openPage(routes.pickup({ id })),
    sendPending: () => stored.pending && openPage(routes.booking({ quotes: stored.pending.booking.quotes })),
    startQuote: () => startOver(routes.home()),
  }
}

const readStored = () => ({
  rows: listSavedPickups()
    .map(({ seen }) => readRow(seen))
    .sort(byTurn),
  pending: readPendingBooking(),
})

function readRow(pickup: Pickup): PickupRow {
  const { id, slot, devices } = pickup
  const [first] = devices
  const stage = readStage(pickup, now())
  return {
    id,
    slot,
    status: stage === 'cancelled' || stage === 'over' ? stage : 'ahead',
    device: describeDevice(first?.category ?? '', first && storedAnswersOf(first.quote)),
    more: Math.max(devices.length - 1, 0),
  }
}

const startOf = ({ slot }: PickupRow) => `${slot.day} ${slot.from}`

function byTurn(a: PickupRow, b: PickupRow): number {
  if ((a.status === 'ahead') !== (b.status === 'ahead')) return a.status === 'ahead' ? -1 : 1
  const order = startOf(a) < startOf(b) ? -1 : 1
  return a.status === 'ahead' ? order : -order
}
