import type { Page } from 'playwright-core'
import decodeQr from 'qr/decode.js'

/** What the QR code on a PNG says; `page` is any open page, because the browser knows PNG. Throws when there is none. */
export async function readCode(page: Page, png: Buffer): Promise<string> {
  const { width, height, pixels } = await page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const { naturalWidth: width, naturalHeight: height } = image
      const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
      if (!context) throw new Error('no 2d context')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      return { width, height, pixels: data.join(' ') }
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  const data = Uint8Array.from(pixels.split(' '), Number)
  return decodeQr({ width, height, data }, { format: 'RGBA', timeLimit: 10_000 })
}
