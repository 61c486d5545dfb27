import { furnishPhone } from '../tests/e2e/furnish-phone'
import { launchChromium } from '../tests/support/chromium'
import { startLocalServer } from '../tests/support/local-server'
import { phonePage } from '../tests/support/phone-page'
import { type Look, shootLook } from './screens/shoot-look'

/** Both languages, light, dark and in the largest text, on a small phone, a phone and a tablet: `zh-dark-390`. */
const looks: readonly Look[] = (['zh-CN', 'en-US'] as const).flatMap((locale) =>
  (['light', 'dark', 'care'] as const).flatMap((kind) =>
    [320, 390, 768].map((width) => ({ name: `${locale.slice(0, 2)}-${kind}-${width}`, locale, kind, width })),
  ),
)

const asked = process.argv.slice(2)
if (asked.some((word) => !looks.some(({ name }) => name === word))) {
  console.error(
    `usage: npm run screens [-- ${looks.map(({ name }) => name).join(' | ')} …], of what npm run build:h5 built`,
  )
  process.exit(2)
}

const browser = await launchChromium()
const server = await startLocalServer()
try {
  const { page, close } = await phonePage(browser)
  const furnished = await furnishPhone(page, server.url)
  const kept = await page.evaluate(() => ({ ...localStorage }))
  await close()
  for (const look of looks.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    console.log(await shootLook(look, { browser, url: server.url, furnished, kept }))
  }
} finally {
  await browser.close()
  await server.stop()
}
