import { runKeys } from './keys/run-keys'
import { terminal } from './terminal'

process.exitCode = await runKeys(process.argv.slice(2), terminal())
