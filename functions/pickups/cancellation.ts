import type { CancelReason } from '../ports'
import type { Plan } from './change-pickup'
import { erasureAfterCancelling } from './erasure-day'
import type { PickupPorts } from './ports'

/** Cancels now: slot and quotes are given back, personal parts kept for a shorter time, and it is said whose doing it was. */
export const cancellation = ({ clock }: Pick<PickupPorts, 'clock'>, reason: CancelReason | undefined): Plan => ({
  event: {
    kind: 'cancelled',
    at: clock.now().toISOString(),
    ...(reason && { reason }),
    fault: reason === 'nobody-came' ? 'collector' : 'person',
  },
  cancel: true,
  eraseFrom: erasureAfterCancelling(clock.today()),
})
