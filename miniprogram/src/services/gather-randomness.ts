import Taro from '@tarojs/taro'
import { stockRandomness } from './new-key'

/** Enough for the keys of more quotes than one sitting makes. */
const bytesGathered = 1024

/** In WeChat: has random bytes ready, because a key is needed at once. Browsers have theirs at hand. */
export function gatherRandomness(): void {
  if (process.env.TARO_ENV !== 'weapp' || typeof Taro.getRandomValues !== 'function') return
  Taro.getRandomValues({
    length: bytesGathered,
    success: ({ randomValues }) => stockRandomness(new Uint8Array(randomValues)),
  })
}
