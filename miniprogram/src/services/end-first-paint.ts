/** On the web: takes away what the document itself shows of the front page, in the same frame in which a page is drawn. */
export function endFirstPaint(): void {
  if (process.env.TARO_ENV === 'h5') document.getElementById('first-paint')?.remove()
}
