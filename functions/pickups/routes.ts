import { bookPickup as bookPickupCall } from '../../shared/contract/book-pickup'
import { cancelPickup as cancelPickupCall } from '../../shared/contract/cancel-pickup'
import { consentNotices as consentNoticesCall } from '../../shared/contract/consent-notices'
import { erasePersonalData as erasePersonalDataCall } from '../../shared/contract/erase-personal-data'
import { handOverPickup as handOverPickupCall } from '../../shared/contract/hand-over-pickup'
import { linkPickup as linkPickupCall } from '../../shared/contract/link-pickup'
import { listAreas as listAreasCall } from '../../shared/contract/list-areas'
import { listPickups as listPickupsCall } from '../../shared/contract/list-pickups'
import { listSlots as listSlotsCall } from '../../shared/contract/list-slots'
import { readPickup as readPickupCall } from '../../shared/contract/read-pickup'
import { reschedulePickup as reschedulePickupCall } from '../../shared/contract/reschedule-pickup'
import { takeOverPickup as takeOverPickupCall } from '../../shared/contract/take-over-pickup'
import { limitCalls, limitMisses } from '../http/limit-client'
import { type Route, route } from '../http/route'
import { bookPickup } from './book-pickup'
import { cancelPickup } from './cancel-pickup'
import { consentNotices } from './consent-notices'
import { erasePersonalData } from './erase-personal-data'
import { handOverPickup } from './hand-over-pickup'
import { linkPickup } from './link-pickup'
import { listAreas } from './list-areas'
import { listPickups } from './list-pickups'
import { listSlots } from './list-slots'
import type { PickupPorts } from './ports'
import { readPickup } from './read-pickup'
import { reschedulePickup } from './reschedule-pickup'
import { takeOverPickup } from './take-over-pickup'

/** Where and when collectors come, and the pickups booked with them. */
export const routes = (ports: PickupPorts): readonly Route[] => [
  route(listAreasCall, listAreas(ports)),
  route(listSlotsCall, listSlots(ports)),
  route(bookPickupCall, limitCalls(ports, bookPickup(ports))),
  route(readPickupCall, readPickup(ports)),
  route(reschedulePickupCall, reschedulePickup(ports)),
  route(cancelPickupCall, cancelPickup(ports)),
  route(erasePersonalDataCall, erasePersonalData(ports)),
  route(listPickupsCall, limitMisses(ports, 'session_unknown', listPickups(ports))),
  route(linkPickupCall, limitMisses(ports, 'session_unknown', linkPickup(ports))),
  route(handOverPickupCall, limitCalls(ports, handOverPickup(ports))),
  route(takeOverPickupCall, limitMisses(ports, 'handover_unknown', takeOverPickup(ports))),
  route(consentNoticesCall, limitCalls(ports, consentNotices(ports))),
]
