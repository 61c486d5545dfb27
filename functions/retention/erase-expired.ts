import { changePickup } from '../pickups/change-pickup'
import { erasure } from '../pickups/erasure'
import type { PickupRecord } from '../ports'
import { dayAfter } from '../shanghai-day'
import type { RetentionLog, RetentionPorts } from './ports'

/** No order is due within a month of being booked, and this runs from the start: before the first run is little to find. */
const firstLookBackDays = 30

/**
 * Erases the personal parts of every pickup that is due by today, day by day, and remembers the first day of which
 * something may be left. It may be killed anywhere, run twice at once and run again: what is erased stays so, and
 * nothing is erased early. Returns how many it erased. A pickup that cannot be erased holds up no other one: the day is
 * looked at again next time, and in the end this throws.
 */
export const eraseExpired = (ports: RetentionPorts, log: RetentionLog) => async (): Promise<number> => {
  const today = ports.clock.today()
  let erased = 0
  let failed = 0
  for (let day = await firstDay(ports, today); day <= today; day = dayAfter(day, 1)) {
    const results = await eraseDay(ports, log, day)
    erased += results.filter((result) => result === 'erased').length
    failed += results.filter((result) => result === 'failed').length
    // The day itself stays open: more may come to be due on it until it is over.
    if (failed === 0) await ports.erasureCursor.write(day)
  }
  log.info({ erased, failed, today }, 'personal parts that were due are erased')
  if (failed > 0) throw new Error(`${failed} pickups that are due could not be erased`)
  return erased
}

const firstDay = async ({ erasureCursor }: RetentionPorts, today: string): Promise<string> =>
  (await erasureCursor.read()) ?? dayAfter(today, -firstLookBackDays)

type Result = 'erased' | 'not-due' | 'failed'

async function eraseDay(ports: RetentionPorts, log: RetentionLog, day: string): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const id of await ports.pickups.dueForErasure(day)) {
    try {
      results.push(await eraseIfDue(ports, id))
    } catch (error) {
      log.error({ err: error, pickup: id }, 'a pickup that is due could not be erased')
      results.push('failed')
    }
  }
  return results
}

/** The index may be seconds behind: what counts is the pickup itself. */
async function eraseIfDue(ports: RetentionPorts, id: string): Promise<Result> {
  const found = await ports.pickups.read(id)
  if (!found || !isDue(found, ports.clock.today())) return 'not-due'
  const decide = (record: PickupRecord) => (isDue(record, ports.clock.today()) ? erasure(ports, record) : {})
  // Before, because erasing takes the pickup off the index; after, because consents and links may come in until it is erased.
  await forgetPerson(ports, id)
  const { timeline } = await changePickup(ports, { record: found, decide })
  await forgetPerson(ports, id)
  return timeline.length > found.timeline.length ? 'erased' : 'not-due'
}

/** What else says whose a pickup is. */
async function forgetPerson({ noticeConsents, pickupLinks }: RetentionPorts, id: string): Promise<void> {
  await noticeConsents.dropAll(id)
  await pickupLinks.unlink(id)
}

const isDue = ({ pickup }: PickupRecord, today: string): boolean =>
  pickup.eraseFrom !== undefined && pickup.eraseFrom <= today
