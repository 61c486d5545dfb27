import { type Browser, chromium } from 'playwright-core'
import { ensureChineseFonts } from '../../scripts/ensure-chinese-fonts'
import { findChromium } from '../../scripts/find-chromium'
import { installChromium } from '../../scripts/install-chromium'

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts a headless browser; installs one, and Chinese fonts, where it may. Throws two lines saying what to install. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium()
  ensureChineseFonts()
  return chromium.launch({ executablePath, args: quietFlags })
}
