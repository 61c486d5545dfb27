import { connect, type Socket } from 'node:net'

/** What came of a stretch of load. */
export interface Load {
  /** By status, as counted while the load lasted and until its last answer. */
  readonly statuses: ReadonlyMap<number, number>
  /** Refusals with 429 or 503 that say when to come back. */
  readonly invited: number
  readonly seconds: number
}

interface Answer {
  readonly status: number
  readonly invites: boolean
}

/** A connection that breaks is an answer of its own. */
const broken: Answer = { status: 0, invites: false }

const headEnd = '\r\n\r\n'

/** One kept connection that sends prepared bytes, because the client shares the processor with what it measures. */
class Line {
  private text = ''
  private settle: ((answer: Answer) => void) | undefined

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('latin1')
    socket.on('data', (chunk) => this.read(String(chunk)))
    socket.on('error', () => this.end())
    socket.on('close', () => this.end())
  }

  static open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Line(socket)))
      socket.once('error', reject)
    })
  }

  ask(request: string): Promise<Answer> {
    if (this.socket.destroyed) return Promise.resolve(broken)
    return new Promise((resolve) => {
      this.settle = resolve
      this.socket.write(request)
    })
  }

  close(): void {
    this.socket.destroy()
  }

  private read(chunk: string): void {
    this.text += chunk
    const head = this.text.indexOf(headEnd)
    if (head < 0) return
    const length = Number(/content-length: (\d+)/i.exec(this.text)?.[1])
    if (this.text.length < head + headEnd.length + length) return
    const answer = { status: Number(this.text.slice(9, 12)), invites: /\r\nretry-after: \d/i.test(this.text) }
    this.text = ''
    this.settle?.(answer)
  }

  private end(): void {
    this.settle?.(broken)
  }
}

/** A POST as it goes over the wire. */
export const postRequest = (path: string, body: string): string =>
  [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')

/** So many clients, each asking again as soon as it is answered, for some seconds. */
export function loadFor(port: number, request: string, clients: number, seconds: number): Promise<Load> {
  const until = performance.now() + seconds * 1000
  return loadWhile(port, request, clients, () => performance.now() < until)
}

/** The same until so many requests were sent. */
export function loadTimes(port: number, request: string, clients: number, times: number): Promise<Load> {
  let sent = 0
  return loadWhile(port, request, clients, () => sent++ < times)
}

async function loadWhile(port: number, request: string, clients: number, goOn: () => boolean): Promise<Load> {
  const tally = newTally()
  const client = async () => {
    let line = await Line.open(port)
    while (goOn()) {
      const answer = await line.ask(request)
      tally.count(answer)
      if (answer === broken) line = await Line.open(port)
    }
    line.close()
  }
  await Promise.all(Array.from({ length: clients }, client))
  return tally.after()
}

/** Node takes one new connection at each turn of its loop: a crowd that asks has its connections already, as behind a proxy. */
const CONNECTIONS = 2000

/** Requests at a steady rate, whether or not the ones before are answered: what a crowd does. */
export async function loadOpen(port: number, request: string, perSecond: number, seconds: number): Promise<Load> {
  const idle = await Promise.all(Array.from({ length: CONNECTIONS }, () => Line.open(port)))
  const tally = newTally()
  const asked: Promise<void>[] = []
  const ask = async () => {
    const line = idle.pop() ?? (await Line.open(port))
    const answer = await line.ask(request)
    tally.count(answer)
    if (answer === broken) line.close()
    else idle.push(line)
  }
  const startedAt = performance.now()
  for (let sent = 0; sent < perSecond * seconds; ) {
    const due = Math.min(perSecond * seconds, ((performance.now() - startedAt) / 1000) * perSecond)
    for (; sent < due; sent++) asked.push(ask())
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await Promise.all(asked)
  for (const line of idle) line.close()
  return tally.after()
}

function newTally() {
  const startedAt = performance.now()
  const statuses = new Map<number, number>()
  let invited = 0
  return {
    count({ status, invites }: Answer) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (invites && (status === 429 || status === 503)) invited++
    },
    after: (): Load => ({ statuses, invited, seconds: (performance.now() - startedAt) / 1000 }),
  }
}
