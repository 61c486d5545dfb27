import { runPriceBook } from './price-book/run-price-book'

// A reader such as `head` may leave before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runPriceBook(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
