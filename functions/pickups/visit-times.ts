import type { BookedVisit } from '../ports'
import { shanghaiInstant } from '../shanghai-day'

/** Whether it is too late to move or cancel a visit; its last instant is not. */
export const isCutOff = ({ cutOff }: BookedVisit, now: Date): boolean => now.getTime() > Date.parse(cutOff)

/** Whether the window of a visit is over. */
export const isOver = ({ day, to }: BookedVisit, now: Date): boolean =>
  now.getTime() >= shanghaiInstant(day, to).getTime()
