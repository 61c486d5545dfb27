import { runKeys } from './keys/run-keys'

process.exitCode = await runKeys(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
