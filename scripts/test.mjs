import os from 'node:os'
import { quickChecks } from './quick-checks.mjs'
import { nodeStep, npmStep } from './run-step.mjs'
import { runSuite } from './run-suite.mjs'

const gigabyte = 1024 ** 3

const browser = nodeStep('browser', 'node_modules/tsx/dist/cli.mjs', 'scripts/prepare-browser.ts')
const builds = [
  { ...npmStep('build of the mini-program', 'build:weapp'), quiet: true },
  { ...npmStep('build of the web page', 'build:h5'), quiet: true },
]
/** Nothing opens these: that they build shows that nothing is WeChat's alone by accident. */
const otherBuilds = [
  { ...npmStep('build for Alipay', 'build:alipay'), quiet: true },
  { ...npmStep('build for Douyin', 'build:tt'), quiet: true },
]
// Each build takes up to 1.5 GB.
const sideBySide = os.freemem() > 4 * gigabyte

await runSuite([
  ...quickChecks.map((step) => [step]),
  [browser],
  ...(sideBySide ? [builds, otherBuilds] : [...builds, ...otherBuilds].map((build) => [build])),
])
