import { runAreas } from './areas/run-areas'
import { terminal } from './terminal'

process.exitCode = await runAreas(process.argv.slice(2), terminal())
