import fc from 'fast-check'
import type { Login } from '../functions/ports'
import type { GatewayRequest } from '../tests/support/api-gateway-event'
import { answerFaults } from './answer-faults'
import { type Operation, readApiDocument } from './api-document'
import { type LambdaAnswer, lambdaService } from './lambda-service'
import type { Outcome } from './outcome'
import { requestTo } from './request-to'
import { LOGIN_CODES, makeWorld } from './request-world'
import { smallPlan, twoWindows } from './small-plan'
import { withDatabase } from './with-database'

export interface RequestsSize {
  readonly firstSeed: number
  readonly runs: number
}

/** From here on every call has been asked often enough to have said yes and no. */
const ENOUGH = 2000

const login: Login = {
  identify: async (code) => (LOGIN_CODES.includes(code) ? { kind: 'known', openid: code } : { kind: 'refused' }),
}

/** Requests made from the served API document, sent to the Lambda handler: no 5xx, and no answer the document does not allow. */
export const requests = ({ firstSeed: seed, runs }: RequestsSize): Promise<Outcome> =>
  withDatabase(
    { plan: smallPlan({ stationId: 'asked-1', capacity: 10_000, windows: twoWindows }), inMemory: true },
    async (database) => {
      const service = await lambdaService(database, ({ messenger }) => ({
        login,
        messenger: { ...messenger, recipient: login.identify },
      }))
      const operations = await readApiDocument(service)
      const world = await makeWorld(service, seed)
      const tally = new Map<string, number>()
      const asked = fc.oneof(...operations.map((operation) => requestTo(operation, world)))
      const property = fc.asyncProperty(asked, async ({ operation, request }) => {
        const answer = await service.send(request)
        count(tally, operation, answer)
        const faults = answerFaults(operation, request, answer)
        if (faults.length > 0) throw new WrongAnswer(operation, request, faults)
      })
      const details = await fc.check(property, { seed, numRuns: runs })
      const again = `(npm run chaos -- requests --seed ${seed} --runs ${runs})`
      return {
        figures: figuresOf(operations, tally, details.numRuns),
        violations: [
          ...(details.failed ? [`${details.errorInstance} ${again}`] : []),
          ...(details.failed || runs < ENOUGH ? [] : neverServed(operations, tally)),
        ],
      }
    },
  )

class WrongAnswer extends Error {
  constructor({ id }: Operation, request: GatewayRequest, faults: readonly string[]) {
    super(`${id}: ${faults.join('; ')}, asked ${JSON.stringify(request)}`)
  }
}

const classOf = ({ status }: LambdaAnswer) => `${Math.floor(status / 100)}xx`

function count(tally: Map<string, number>, { id }: Operation, answer: LambdaAnswer): void {
  const name = `${id} ${classOf(answer)}`
  tally.set(name, (tally.get(name) ?? 0) + 1)
}

const figuresOf = (operations: readonly Operation[], tally: ReadonlyMap<string, number>, numRuns: number): string[] => [
  `${numRuns} requests to ${operations.length} calls`,
  ...operations.map(({ id }) => {
    const classes = [...tally].filter(([name]) => name.startsWith(`${id} `))
    return `${id}: ${classes.map(([name, times]) => `${name.slice(id.length + 1)} ${times}`).join(', ')}`
  }),
]

/** A call that never did what it is for was not tried. */
const neverServed = (operations: readonly Operation[], tally: ReadonlyMap<string, number>): string[] =>
  operations.filter(({ id }) => !tally.has(`${id} 2xx`)).map(({ id }) => `no request to ${id} was ever served`)
