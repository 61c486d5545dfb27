/** In place of Taro's parser: nothing in the app writes HTML. */
export function parser(): never {
  throw new Error('no HTML in this app')
}
