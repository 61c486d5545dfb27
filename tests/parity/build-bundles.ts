import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { lambdaOptions, nodeOptions } from '../../functions/build/lambda-options.mjs'
import { runNode } from './run-node'

const root = nodeOptions.absWorkingDir
const entry = path.join(import.meta.dirname, 'core-entry.ts')

/** The core as `taro build --type weapp` compiles it for phones. Returns the file. */
export async function buildDeviceBundle(outdir: string): Promise<string> {
  await mkdir(outdir, { recursive: true })
  await runNode(['--import', 'tsx', path.join(import.meta.dirname, 'build-device-bundle.ts'), outdir], {
    cwd: path.join(root, 'miniprogram'),
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: 'weapp', TARO_PLATFORM: 'mini' },
  })
  return path.join(outdir, 'device.cjs')
}

/** The core as it is bundled for Lambda; `plugins` plant errors. Returns the file. */
export async function buildServerBundle(outdir: string, plugins: Plugin[] = []): Promise<string> {
  await build({ ...lambdaOptions, outdir, entryPoints: { server: entry }, plugins })
  return path.join(outdir, 'server.mjs')
}

/** The program that quotes, as plain JavaScript: nothing but the flags in question may differ between its processes. */
export async function buildRunner(outdir: string): Promise<string> {
  const runner = path.join(import.meta.dirname, 'run-quotes.ts')
  await build({ ...nodeOptions, outdir, entryPoints: { 'run-quotes': runner } })
  return path.join(outdir, 'run-quotes.mjs')
}
