import { keptFor } from '../../shared/kept-for'
import { dayAfter } from '../shanghai-day'

/** A complaint about a visit is heard for so long; after that nobody needs to know whose it was. */
const { daysAfterVisit, daysAfterCancelling } = keptFor

/** The day from which the personal parts of an order are erased, by the day of its visit, both YYYY-MM-DD. */
export const erasureAfterVisit = (day: string): string => dayAfter(day, daysAfterVisit)

/** The same of an order that was cancelled on a day. */
export const erasureAfterCancelling = (day: string): string => dayAfter(day, daysAfterCancelling)
