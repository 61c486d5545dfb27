// What npm start and npm run api run: nothing but Node here until node_modules is there.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { installMissing } from './install-missing.mjs'
import { projectRoot } from './project-root.mjs'
import { npmStep, runStep } from './run-step.mjs'

const apiOnly = process.argv.includes('--api-only')
const sources = ['miniprogram', 'shared', 'package-lock.json']
const builtPage = 'dist/h5/index.html'

/** Four times what lives there under load; without it the collector lets 100 MB more pile up before it looks. */
const HEAP_MB = 160

process.chdir(projectRoot)
process.exitCode = await start()

async function start() {
  const problem = installMissing()
  if (problem) {
    console.error(problem)
    return 1
  }
  if (!apiOnly && isPageStale()) {
    console.log('building the page, about half a minute …')
    if (!(await runStep({ ...npmStep('build of the web page', 'build:h5'), quiet: true }))) return 1
  }
  return serve()
}

function isPageStale() {
  if (!fs.existsSync(builtPage)) return true
  const builtAt = fs.statSync(builtPage).mtimeMs
  return sources.some((source) => newestIn(source) > builtAt)
}

function newestIn(source) {
  const { mtimeMs } = fs.statSync(source)
  if (!fs.statSync(source).isDirectory()) return mtimeMs
  const files = fs.readdirSync(source, { recursive: true }).map((name) => path.join(source, name))
  return files.reduce((newest, file) => Math.max(newest, fs.statSync(file).mtimeMs), mtimeMs)
}

/** Hands the terminal over to the server: Ctrl-C reaches it, and we leave with its exit code. */
function serve() {
  const args = [
    `--max-old-space-size=${HEAP_MB}`,
    '--import',
    'tsx',
    'functions/local/server.ts',
    ...process.argv.slice(2),
  ]
  const server = spawn(process.execPath, args, { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => server.kill(signal))
  const callers = findCallers()
  setInterval(() => findCallers() === callers || server.kill(), 1_000).unref()
  return new Promise((resolve) => server.on('close', (code) => resolve(code ?? 1)))
}

/** Who started us: the shell that npm runs scripts in, and npm itself. Either one gone, the server is to go too. */
function findCallers() {
  const shell = process.ppid
  try {
    const [, , , npm] = fs
      .readFileSync(`/proc/${shell}/stat`, 'utf8')
      .replace(/\(.*\)/, 'shell')
      .split(' ')
    return `${shell} ${npm}`
  } catch {
    return `${shell}`
  }
}
