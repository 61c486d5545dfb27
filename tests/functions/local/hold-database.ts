import { readConfig } from '../../../functions/config'
import { openDatabase } from '../../../functions/local/open-database'

/** A process that opens the database of its DATA_DIR, says where it is, and keeps it until it is killed. */
const { endpoint } = await openDatabase(readConfig())
process.stdout.write(`${endpoint}\n`)
setInterval(() => {}, 60_000)
