import { runPriceBook } from './price-book/run-price-book'
import { terminal } from './terminal'

process.exitCode = await runPriceBook(process.argv.slice(2), terminal())
