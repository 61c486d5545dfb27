import { setImmediate as tick } from 'node:timers/promises'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Scheduler } from 'fast-check'

/** A client whose commands wait until a scheduler lets each of them go; without a scheduler they go at once. */
export interface ScheduledDb {
  readonly db: DynamoDBDocumentClient
  schedule(scheduler: Scheduler | undefined): void
  /** Waits its turn, as a command does. */
  turn(label: string): Promise<void>
  /** Counts a call that is under way; each has one command at a time. */
  track<T>(call: Promise<T>): Promise<T>
  /** Settles when every call waits with its next command or is over, so that the scheduler chooses among all of them. */
  settled(): Promise<void>
}

/** Wraps a document client; one run at a time. */
export function scheduledDb(engine: DynamoDBDocumentClient): ScheduledDb {
  let scheduler: Scheduler | undefined
  let [underWay, waiting] = [0, 0]
  let arrived = () => {}
  const turn = async (label: string) => {
    if (!scheduler) return
    waiting++
    arrived()
    await scheduler.schedule(Promise.resolve(), label)
    waiting--
  }
  const send = async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
    await turn(command.constructor.name)
    return engine.send(command)
  }
  return {
    db: Object.assign(Object.create(engine) as DynamoDBDocumentClient, { send }),
    turn,
    schedule(next) {
      scheduler = next
    },
    track(call) {
      underWay++
      return call.finally(() => {
        underWay--
        arrived()
      })
    },
    async settled() {
      // Whoever was let go a moment ago has to be on its way first.
      await tick()
      while (waiting < underWay) {
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
      }
    },
  }
}
