import type { FastifyBaseLogger } from 'fastify'
import type { Messenger } from '../ports'

/** Messages of a machine without WeChat: each is one line of the log, and nobody is known by it. */
export const logMessenger = (log: Pick<FastifyBaseLogger, 'info'>): Messenger => ({
  kinds: ['booked', 'rescheduled', 'cancelled'],
  recipient: async () => ({ kind: 'known', openid: 'nobody' }),
  async send(_openid, { kind, pickupId, visit: { day, from, to } }) {
    log.info({ kind, pickupId, day, from, to }, 'a notice that WeChat would send')
    return 'sent'
  },
})
