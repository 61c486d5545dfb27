import type { Theme } from './draw'

const copper: Record<Theme, string> = { light: '#BE7035', dark: '#E39A5C' }

/** A curve without axes as the `src` of an Image; values in any one unit, oldest first, at least two. */
export function sparkline(values: readonly number[], theme: Theme, width = 96, height = 32): string {
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const points = values.map((value, index) => ({
    x: (index / (values.length - 1)) * (width - 8) + 4,
    y: height - 5 - ((value - low) / span) * (height - 10),
  }))
  const path = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')
  const last = points[points.length - 1]
  const dot = last ? `<circle cx="${last.x}" cy="${last.y}" r="3.2" fill="${copper[theme]}"/>` : ''
  const line = `<path d="M${path}" stroke="${copper[theme]}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">${line}${dot}</svg>`,
  )}`
}
