import { createRequire } from 'node:module'
import path from 'node:path'
import type { Configuration, Stats } from 'webpack'

/*
 * Run as a process of its own, in miniprogram/ and with the environment of `taro build --type weapp`, which the Babel
 * preset and Browserslist read. Everything that shapes the code is Taro's own and this project's: loaders, Babel
 * targets, aliases, terser. Only the entry and the chunks differ. The modules inside dist/weapp would be nearer still,
 * but unit tests do not wait for a build of all pages, and its chunks give the core no name to be found by.
 */

interface Chain {
  readonly plugins: { clear(): void }
  merge(options: object): void
  toConfig(): Configuration
}

interface Combination {
  readonly chain: Chain
  make(): Promise<void>
}

interface MiniProgramConfig {
  readonly mini: object
  readonly h5: object
}

const require = createRequire(import.meta.url)
const webpack: typeof import('webpack') = require('webpack')
const { MiniCombination } = require('@tarojs/webpack5-runner/dist/webpack/MiniCombination.js')
const projectConfig: () => Promise<MiniProgramConfig> = require('../../miniprogram/config/index.ts').default

async function deviceConfig(outdir: string): Promise<Configuration> {
  const { mini, h5: _web, ...common } = await projectConfig()
  const options = { ...common, ...mini, mode: 'production', taroComponentsPath: '@tarojs/components' }
  const combination: Combination = new MiniCombination(process.cwd(), options)
  await combination.make()
  const { chain } = combination
  // They write pages, templates and styles, of which there are none here.
  chain.plugins.clear()
  chain.merge({
    entry: { device: path.join(import.meta.dirname, 'core-entry.ts') },
    output: {
      path: outdir,
      filename: '[name].cjs',
      library: { type: 'commonjs2' },
      enabledLibraryTypes: ['commonjs2'],
    },
    optimization: { splitChunks: false, runtimeChunk: false },
  })
  return chain.toConfig()
}

const run = (config: Configuration): Promise<Stats | undefined> =>
  new Promise((resolve, reject) => {
    webpack(config, (problem, stats) => (problem ? reject(problem) : resolve(stats)))
  })

const stats = await run(await deviceConfig(String(process.argv[2])))
if (!stats || stats.hasErrors()) throw new Error(stats?.toString({ all: false, errors: true }))
