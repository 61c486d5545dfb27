import { runQuoteLog } from './quote-log/run-quote-log'
import { terminal } from './terminal'

process.exitCode = await runQuoteLog(process.argv.slice(2), { out: process.stdout, tell: terminal().complain })
