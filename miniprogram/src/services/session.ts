import { openSession } from '@shared/contract/open-session'
import { now } from './clock'
import { loginCode } from './login-code'
import { Refused, send } from './send'
import { eraseStored, loadStored, saveStored } from './storage'

const storageKey = 'session'

/** The session of this phone as long as it lasts. */
export function readSession(): string | undefined {
  const kept = loadStored(storageKey, openSession.responses[201])
  return kept && Date.parse(kept.expiresAt) > now() ? kept.session : undefined
}

/**
 * Does something with a session, which is opened by logging in where there is none, and once more where the server does
 * not know it any longer. Throws Refused or Unreachable.
 */
export async function withSession<T>(act: (session: string) => Promise<T>): Promise<T> {
  const kept = readSession()
  if (!kept) return act(await logIn())
  try {
    return await act(kept)
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.code !== 'session_unknown') throw error
    eraseStored(storageKey)
    return act(await logIn())
  }
}

async function logIn(): Promise<string> {
  const { body } = await send(openSession, { body: { code: await loginCode() } })
  if (!body) throw new Error('a login is always answered with a session')
  saveStored(storageKey, body)
  return body.session
}
