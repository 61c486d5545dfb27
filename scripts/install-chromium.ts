import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { aptInstall, canAptInstall } from './apt-install'
import { findChromium } from './find-chromium'

const downloadMilliseconds = 240_000

/** Gets a browser: Playwright's download, else Debian's package; throws two lines saying what to install. */
export function installChromium(): string {
  downloadFromPlaywright()
  const downloaded = findChromium()
  if (downloaded) return downloaded
  if (canAptInstall()) aptInstall('chromium', 'fonts-noto-cjk')
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'No Chrome or Chromium was found, and none could be installed.\n' +
      'Install one (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to its program.',
  )
}

function downloadFromPlaywright() {
  console.log("no Chrome or Chromium found: trying Playwright's download …")
  const folder = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  spawnSync(process.execPath, [path.join(folder, 'cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: downloadMilliseconds,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
  })
}
