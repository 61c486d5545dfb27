import Taro from '@tarojs/taro'

/** In WeChat a page that makes pictures has a 2d Canvas with this id. */
export const pictureCanvasId = 'picture-canvas'

interface Picture {
  /** In px. */
  width: number
  height: number
  paint: (context: CanvasRenderingContext2D) => void
}

/** Paints a PNG and gives its address: a data address on the web, a temporary file in WeChat. Throws where it cannot. */
export async function makePicture(picture: Picture): Promise<string> {
  if (process.env.TARO_ENV === 'h5') {
    const canvas = document.createElement('canvas')
    paintOn(canvas, picture)
    return canvas.toDataURL('image/png')
  }
  const canvas = await canvasOfPage()
  paintOn(canvas, picture)
  const { width, height } = picture
  const whole = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
  return (await Taro.canvasToTempFilePath({ ...whole, canvas, fileType: 'png' })).tempFilePath
}

function paintOn(canvas: HTMLCanvasElement, { width, height, paint }: Picture): void {
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2d context')
  paint(context)
}

/** WeChat's canvas is painted like the web's. */
type PageCanvas = HTMLCanvasElement & Taro.Canvas

/** A page's elements can be asked for once its first setData has arrived. */
function canvasOfPage(): Promise<PageCanvas> {
  return new Promise((resolve, reject) => {
    // WeChat answers with nothing, or with null in it, where there is no such element.
    const take = (found?: ({ node?: PageCanvas } | null)[]) => {
      const node = found?.[0]?.node
      if (node) resolve(node)
      else reject(new Error(`no canvas ${pictureCanvasId}`))
    }
    Taro.nextTick(() => {
      Taro.createSelectorQuery().select(`#${pictureCanvasId}`).fields({ node: true, size: true }).exec(take)
    })
  })
}
