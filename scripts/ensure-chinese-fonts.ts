import { spawnSync } from 'node:child_process'
import { aptInstall, canAptInstall } from './apt-install'

/** Without a Chinese font every page is boxes. macOS and Windows bring one. */
export function ensureChineseFonts() {
  if (process.platform !== 'linux' || hasChineseFont()) return
  if (canAptInstall() && aptInstall('fontconfig', 'fonts-noto-cjk') && hasChineseFont()) return
  console.warn('no Chinese font is installed: screenshots will show boxes (Debian, Ubuntu: fonts-noto-cjk)')
}

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}
