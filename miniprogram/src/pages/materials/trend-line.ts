import type { Theme } from '@/theme/draw'
import type { Place } from './tell-trend'

const strokes: Record<Theme, { trend: string; rest: string }> = {
  light: { trend: '#BE7035', rest: '#868F88' },
  dark: { trend: '#E39A5C', rest: '#6E7972' },
}

const pathOf = (places: readonly Place[]): string =>
  `M${places.map(({ left, bottom }) => `${left.toFixed(2)} ${(100 - bottom).toFixed(2)}`).join('L')}`

/**
 * The dashes between dated prices as the `src` of an Image that fills the chart, however wide: a mini-program has no svg
 * element. `rest` leads on from the last price to a later day.
 */
export function trendLine(trend: readonly Place[], rest: readonly Place[], theme: Theme): string {
  const { trend: copper, rest: grey } = strokes[theme]
  const line = (places: readonly Place[], colour: string, dashes: string) =>
    places.length < 2
      ? ''
      : `<path d="${pathOf(places)}" stroke="${colour}" stroke-dasharray="${dashes}" vector-effect="non-scaling-stroke"/>`
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="none" fill="none" stroke-width="2" stroke-linejoin="round">${line(trend, copper, '6 5')}${line(rest, grey, '2 4')}</svg>`,
  )}`
}
