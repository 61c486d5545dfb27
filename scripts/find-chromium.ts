import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const namesInPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${process.env.HOME}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [path.join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
  ),
}

/** The program of an installed browser that starts: `CHROMIUM_PATH`, Chrome, Chromium, or Playwright's own download. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (starts(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start.\nPoint it at Chrome or Chromium, or unset it.`)
  }
  return [...programsInPath(), ...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(starts)
}

function programsInPath(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return namesInPath.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

// A download may lack system libraries, and Ubuntu's chromium-browser may be an empty shell: both show here.
function starts(program: string): boolean {
  if (!fs.existsSync(program)) return false
  // Chrome on Windows would open a window instead.
  return process.platform === 'win32' || spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0
}
