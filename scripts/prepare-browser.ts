import { ensureChineseFonts } from './ensure-chinese-fonts'
import { findChromium } from './find-chromium'
import { installChromium } from './install-chromium'

try {
  console.log(findChromium() ?? installChromium())
  ensureChineseFonts()
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
