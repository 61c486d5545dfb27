/** The page's own files and first calls go before. */
const delayMs = 3000

/** On the web: calls back a moment after the page stands. WeChat has everything on the phone before it opens a page. */
export function whenPageStands(then: () => void): void {
  const start = () => setTimeout(then, delayMs)
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start)
}
