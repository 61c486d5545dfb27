import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const version = '1.2.1'
const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
const thisPlatform = `${process.platform}-${process.arch}`

/** Path of a platform's engine, installed first when missing; `null` when there is none to be had. */
export async function engineBinary(
  platform = thisPlatform,
  install: (spec: string) => Promise<void> = npmInstall,
): Promise<string | null> {
  const name = `@dynoxide/${platform}`
  const path = join(projectRoot, 'node_modules', name, platform.startsWith('win32') ? 'dynoxide.exe' : 'dynoxide')
  if (!existsSync(path)) await install(`${name}@${version}`)
  return existsSync(path) ? path : null
}

/** Leaves package.json alone; when the platform has no build, the package is simply still missing afterwards. */
function npmInstall(spec: string): Promise<void> {
  return new Promise((resolve) => {
    const npm = spawn('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', spec], {
      cwd: projectRoot,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    })
    npm.once('error', () => resolve())
    npm.once('exit', () => resolve())
  })
}
