import { type Login, type Messenger, type PersonName, Unavailable } from '../ports'

const notOffered = { kind: 'not_offered' } as const

/** Where WeChat is not configured: nobody logs in. */
export const noLogin: Login = { identify: async () => notOffered }

/** Where nobody logs in, nobody has a name. */
export const noPersonName: PersonName = {
  async of() {
    throw new Error('nobody logs in here')
  },
}

/** Where WeChat is not configured: no consent is taken, and those taken before wait. */
export const noMessenger: Messenger = {
  kinds: [],
  recipient: async () => notOffered,
  async send() {
    throw new Unavailable('WeChat is not configured')
  },
}
