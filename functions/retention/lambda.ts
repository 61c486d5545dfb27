import { compose } from '../compose'
import { readConfig } from '../config'
import { jsonLogger } from '../http/logger'
import { eraseExpired } from './erase-expired'

const config = readConfig()
const logger = jsonLogger(config.logLevel)

/** Started by the clock, every hour. */
export const handler = eraseExpired(await compose(config, logger), logger)
