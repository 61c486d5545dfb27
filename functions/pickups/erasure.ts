import type { PickupRecord } from '../ports'
import type { Plan } from './change-pickup'
import { isErased } from './personal-parts'
import type { PickupPorts } from './ports'

/** Erases the personal parts of a pickup for good, unless they are gone. */
export const erasure = ({ clock }: Pick<PickupPorts, 'clock'>, { pickup }: PickupRecord): Plan =>
  isErased(pickup) ? {} : { event: { kind: 'erased', at: clock.now().toISOString() }, erase: true }
