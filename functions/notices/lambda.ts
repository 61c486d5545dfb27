import { compose } from '../compose'
import { readConfig } from '../config'
import { jsonLogger } from '../http/logger'
import { followChanges } from './follow-changes'

const config = readConfig()
const logger = jsonLogger(config.logLevel)

export const handler = followChanges(await compose(config, logger), logger)
