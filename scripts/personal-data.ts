import { runPersonalData } from './personal-data/run-personal-data'
import { terminal } from './terminal'

process.exitCode = await runPersonalData(process.argv.slice(2), terminal())
