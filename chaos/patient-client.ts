import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
}

/** The answer that counts, and how it came about; status 0 when there never was one. */
export interface Answered {
  readonly status: number
  readonly text: string
  /** How often it was sent again. */
  readonly repeats: number
}

export interface PatientClient {
  ask(asked: Asked): Promise<Answered>
  close(): void
}

const GIVES_UP_AFTER_MS = 300_000
const LATER = [429, 503]

/** Asks as phones do: a cut connection, 429 and 503 mean to send the very same again, until there is a final answer. */
export function patientClient(url: string, random: () => number): PatientClient {
  const agent = new Agent({ keepAlive: true })
  const ask = async (asked: Asked): Promise<Answered> => {
    const deadline = performance.now() + GIVES_UP_AFTER_MS
    for (let repeats = 0; ; repeats++) {
      const answer = await once(agent, url, asked).catch(() => null)
      if (answer && !LATER.includes(answer.status)) return { ...answer, repeats }
      if (performance.now() > deadline)
        return { status: 0, text: `nothing within ${GIVES_UP_AFTER_MS / 1000} s`, repeats }
      // Shorter than people wait, so that more of them meet.
      await sleep(20 + 200 * random())
    }
  }
  return { ask, close: () => agent.destroy() }
}

const AWAY_AFTER_MS = 15_000

function once(agent: Agent, url: string, { method, path, headers, body }: Asked) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const json = body === undefined ? undefined : JSON.stringify(body)
    const sent = request(url + path, {
      method,
      agent,
      timeout: AWAY_AFTER_MS,
      headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer')))
    sent.on('error', reject)
    sent.on('response', (response) => {
      text(response).then((read) => resolve({ status: response.statusCode ?? 0, text: read }), reject)
    })
    sent.end(json)
  })
}
