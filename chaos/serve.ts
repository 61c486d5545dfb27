import { compose } from '../functions/compose'
import { readConfig } from '../functions/config'
import { jsonLogger } from '../functions/http/logger'
import { outliveNoParent } from '../functions/local/outlive-no-parent'
import { serve } from '../functions/local/serve'
import { routes as pickupRoutes } from '../functions/pickups/routes'
import { routes as quoteRoutes } from '../functions/quotes/routes'
import { type BrokenStore, brokenStores } from './broken'

// The server that is put under fire: the real ports and routes over the engine at DYNAMODB_ENDPOINT.
const config = readConfig()
const logger = jsonLogger(config.logLevel)
const composed = await compose(config, logger)
const broken = process.env.CHAOS_STORE as BrokenStore | undefined
const ports = broken ? { ...composed, pickups: brokenStores[broken](composed.pickups) } : composed
outliveNoParent(() => process.exit())
await serve({ config, routes: [...quoteRoutes(ports), ...pickupRoutes(ports)], logger })
