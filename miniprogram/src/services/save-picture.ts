import Taro from '@tarojs/taro'

/** `refused`: WeChat may not write to the album. Nothing to say where the browser says it, or the person left. */
export type Saving = 'saved' | 'refused' | 'failed' | undefined

/** Puts a picture into the album, on the web into the downloads as `name`.png. */
export async function savePicture(address: string, name: string): Promise<Saving> {
  if (process.env.TARO_ENV === 'h5') return download(address, name)
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: address })
    return 'saved'
  } catch (error) {
    return reasonOf(error)
  }
}

export function openAlbumSetting(): void {
  void Taro.openSetting()
}

/** The browser does not say when it is done; until it has begun, a second tap is the same one. */
const beginMs = 1000

async function download(address: string, name: string): Promise<undefined> {
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.png`
  link.click()
  await new Promise((resolve) => setTimeout(resolve, beginMs))
}

/** WeChat tells its reasons in `errMsg` alone: "saveImageToPhotosAlbum:fail auth deny". */
function reasonOf(error: unknown): Saving {
  const { errMsg = '' } = (error ?? {}) as { errMsg?: string }
  if (/cancel/.test(errMsg)) return undefined
  return /auth|deny|denied/.test(errMsg) ? 'refused' : 'failed'
}
