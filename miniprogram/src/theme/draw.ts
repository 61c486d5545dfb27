export type Theme = 'light' | 'dark'

/** What the colours that drawings name are in each theme. */
const palettes: Record<Theme, Readonly<Record<string, string>>> = {
  light: {
    ink: '#15201B',
    body: '#FFFFFF',
    shade: '#E2ECE6',
    soft: '#C9D3CC',
    copper: '#BE7035',
    copperSoft: '#F0D3B8',
    paper: '#F3F4F0',
    note: '#4A564F',
  },
  dark: {
    ink: '#DDE3DE',
    body: '#232B27',
    shade: '#2E3833',
    soft: '#4A554F',
    copper: '#E39A5C',
    copperSoft: '#5C4028',
    paper: '#191F1C',
    note: '#B4BDB7',
  },
}

export const wrap = (box: string, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}" fill="none" stroke="ink" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`

/** Colours stand in drawings by their names alone, because every byte counts in WeChat's main package. */
const paint = (svg: string, theme: Theme) =>
  svg.replace(/(fill|stroke)="(\w+)"/g, (said, attribute, colour) => {
    const painted = palettes[theme][colour]
    return painted ? `${attribute}="${painted}"` : said
  })

const toDataUri = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg.replace(/\s+/g, ' '))}`

/** Drawings by name: each draws itself, with words where it is lettered. */
export type Drawings<Name extends string, Words extends readonly unknown[] = []> = Readonly<
  Record<Name, (...words: Words) => string>
>

/** Draws as the `src` of an Image, each drawing once in each theme and in the same words: a mini-program has no svg element. */
export function drawerOf<Name extends string, Words extends readonly unknown[]>(
  drawings: Drawings<Name, Words>,
): (name: Name, theme: Theme, ...words: Words) => string {
  const drawn = new Map<string, string>()
  return (name, theme, ...words) => {
    // In WeChat words turn into another language inside the object that holds them.
    const key = JSON.stringify([name, theme, words])
    const known = drawn.get(key)
    if (known) return known
    const src = toDataUri(paint(drawings[name](...words), theme))
    drawn.set(key, src)
    return src
  }
}

/** Finds a drawing by a name that comes from data. */
export const finderOf =
  <Name extends string>(drawings: Readonly<Record<Name, unknown>>) =>
  (name: string): Name | undefined =>
    (Object.keys(drawings) as Name[]).find((known) => known === name)
