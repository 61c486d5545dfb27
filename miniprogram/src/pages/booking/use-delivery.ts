import type { Booking } from '@shared/contract/book-pickup'
import type { Problem } from '@shared/contract/problem'
import { useEffect, useRef, useState } from 'react'
import { routes } from '@/routes'
import { now } from '@/services/clock'
import { keepPickup } from '@/services/keep-pickup'
import { replacePage } from '@/services/navigation'
import { watchNetwork } from '@/services/network'
import { newId } from '@/services/new-id'
import { watchOutbox } from '@/services/outbox-news'
import { useWhileShown } from '@/services/page-shown'
import {
  erasePendingBooking,
  listSavedPickups,
  type PendingBooking,
  readPendingBooking,
  savePendingBooking,
} from '@/services/saved-pickups'
import { showToast } from '@/services/toast'
import { explainRefusal } from '@/texts/refusals'
import { deliverBooking, type Outcome } from './deliver-booking'
import { forgetForm } from './kept-form'

/** A booking that has not been settled: nobody answered, or its secret could not be stored. */
export interface Unsettled {
  pending: PendingBooking
  reason: 'offline' | 'busy' | 'unsaved'
}

/** Sends bookings. One that was not settled, even before the app was closed, comes first and keeps its key. */
export function useDelivery(onRefused: (problem: Problem) => void) {
  const [unsettled, setUnsettled] = useState(readUnsettled)
  // There may be room by now.
  const [kept, setKept] = useState(() => !unsettled || savePendingBooking(unsettled.pending))
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const present = usePresence()

  const deliver = async (pending: PendingBooking) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setKept(savePendingBooking(pending))
    const outcome = await deliverBooking(pending)
    setBusy(false)
    settle(pending, outcome)
    running.current = false
  }

  const settle = (pending: PendingBooking, outcome: Outcome) => {
    if (outcome.kind === 'undelivered') return setUnsettled({ pending, reason: outcome.reason })
    if (outcome.kind === 'refused') return giveUp(outcome.problem)
    if (!keepPickup(outcome.secret, outcome.pickup)) return setUnsettled({ pending, reason: 'unsaved' })
    erasePendingBooking()
    forgetForm()
    if (present.current) replacePage(routes.pickup({ id: outcome.pickup.id }))
  }

  const giveUp = (problem: Problem) => {
    erasePendingBooking()
    setUnsettled(undefined)
    if (present.current) onRefused(problem)
    else showToast(explainRefusal(problem.code).title)
  }

  const resend = () => unsettled && deliver(unsettled.pending)
  useOnNetwork(unsettled && resend)
  useWhileShown(watchOutbox, () => {
    if (!unsettled || running.current || readPendingBooking()) return
    // A page that was left has got the answer.
    setUnsettled(undefined)
    const made = findPickupOf(unsettled.pending.booking.quotes)
    if (made) replacePage(routes.pickup({ id: made.id }))
  })

  return {
    busy,
    unsettled,
    /** False when the phone's storage refuses the booking on its way. */
    kept,
    resend,
    submit: (booking: Booking) => deliver({ key: newId(), booking, startedAt: now() }),
  }
}

const findPickupOf = (quotes: readonly string[]) =>
  listSavedPickups().find(
    ({ seen }) => seen.status === 'booked' && seen.devices.some(({ quote }) => quotes.includes(quote)),
  )

function readUnsettled(): Unsettled | undefined {
  const pending = readPendingBooking()
  return pending && { pending, reason: 'offline' }
}

function useOnNetwork(act: (() => void) | undefined): void {
  const latest = useRef(act)
  latest.current = act
  const waiting = act !== undefined
  useEffect(() => (waiting ? watchNetwork(() => latest.current?.()) : undefined), [waiting])
}

/** Whether the page is still there when an answer comes. */
function usePresence() {
  const present = useRef(true)
  useEffect(() => {
    present.current = true
    return () => {
      present.current = false
    }
  }, [])
  return present
}
