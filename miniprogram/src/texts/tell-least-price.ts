import { yuan } from './format-money'
import { inLanguage } from './in-language'

const texts = inLanguage({ atLeast: (price: string) => `至少 ${price}` }, { atLeast: (price) => `At least ${price}` })

/** In integer fen: the price, or the least where a range is still open. */
export function tellLeastPrice({ low, high }: { readonly low: number; readonly high: number }): string {
  const price = `¥${yuan(low)}`
  return low === high ? price : texts.atLeast(price)
}
