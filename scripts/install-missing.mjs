// Runs before anything is installed: nothing but Node here.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { npmCommand } from './npm-command.mjs'
import { projectRoot } from './project-root.mjs'

const oldestNode = [20, 19]

/** Makes node_modules what package-lock.json says, and says so in one line. Returns what is wrong, or nothing. */
export function installMissing() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
  if (isOld) return `Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`
  const reason = whyInstall()
  if (!reason) return undefined
  console.log(`${reason}: installing with npm ci, about a minute …`)
  // No package needs its install script here, and one of them would call a vendor's site.
  const [command, ...args] = npmCommand('ci', '--no-audit', '--no-fund', '--ignore-scripts')
  const { status } = spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit' })
  return status === 0 ? undefined : 'npm ci failed: its messages above say why. Nothing else was run.'
}

function whyInstall() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!installed) return 'node_modules is missing'
  const isStale = Object.entries(wanted ?? {}).some(([name, entry]) => name && differs(entry, installed[name]))
  return isStale ? 'node_modules is older than package-lock.json' : undefined
}

// Packages for other platforms are in the lock file and rightly not installed.
function differs(wanted, installed) {
  if (!installed) return !wanted.optional
  return wanted.version !== installed.version || wanted.integrity !== installed.integrity
}

function readPackages(file) {
  const full = path.join(projectRoot, file)
  return fs.existsSync(full) ? JSON.parse(fs.readFileSync(full, 'utf8')).packages : undefined
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problem = installMissing()
  if (problem) {
    console.error(problem)
    process.exitCode = 1
  }
}
