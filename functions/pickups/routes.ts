import { bookPickup as bookPickupCall } from '../../shared/contract/book-pickup'
import { cancelPickup as cancelPickupCall } from '../../shared/contract/cancel-pickup'
import { listAreas as listAreasCall } from '../../shared/contract/list-areas'
import { listSlots as listSlotsCall } from '../../shared/contract/list-slots'
import { readPickup as readPickupCall } from '../../shared/contract/read-pickup'
import { type Route, route } from '../http/route'
import { bookPickup } from './book-pickup'
import { cancelPickup } from './cancel-pickup'
import { listAreas } from './list-areas'
import { listSlots } from './list-slots'
import type { PickupPorts } from './ports'
import { readPickup } from './read-pickup'

/** Where and when collectors come, and the pickups booked with them. */
export const routes = (ports: PickupPorts): readonly Route[] => [
  route(listAreasCall, listAreas(ports)),
  route(listSlotsCall, listSlots(ports)),
  route(bookPickupCall, bookPickup(ports)),
  route(readPickupCall, readPickup(ports)),
  route(cancelPickupCall, cancelPickup(ports)),
]
