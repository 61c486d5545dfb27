import { wrap } from './draw'

/** The paths of a drawing by how they are drawn, those at the back first. */
interface Parts {
  /** Outlined and plain. */
  body?: string
  /** Outlined and darker: a screen, a window, a side. */
  shade?: string
  /** Darker without an outline, along the side that lies in shadow. */
  shadow?: string
  ink?: string
  soft?: string
  /** The part that is worth the money. */
  worth?: string
  copper?: string
}

const looks: Record<keyof Parts, string> = {
  body: 'fill="body"',
  shade: 'fill="shade"',
  shadow: 'fill="shade" stroke="none"',
  ink: '',
  soft: 'stroke="soft"',
  worth: 'fill="copperSoft" stroke="copper"',
  copper: 'stroke="copper"',
}

/** Paths alone, because the drawings of all types have to find room in WeChat's main package. */
const draw = (parts: Parts) => () =>
  wrap(
    '96 96',
    (Object.keys(parts) as (keyof Parts)[]).map((part) => `<path d="${parts[part]}" ${looks[part]}/>`).join(''),
  )

const box = (x: number, y: number, width: number, height: number, r = 5) =>
  `M${x + r} ${y}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r}-${r} ${r}h${2 * r - width}q-${r} 0-${r}-${r}v${2 * r - height}q0-${r} ${r}-${r}z`

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`

const snowflake = (x: number, y: number) => `M${x} ${y - 9}v18M${x - 8} ${y - 4.5}l16 9M${x + 8} ${y - 4.5}l-16 9`

const shadowIn = (x: number, y: number, height: number) => `M${x - 10} ${y + 1}h5q4 0 4 4v${height - 10}q0 4-4 4h-5z`

const compressor = (x: number, y: number) => ({
  worth: `M${x} ${y}v-3q0-7 7-7t7 7v3q0 3-3 3h-8q-3 0-3-3z`,
  copper: `M${x + 7} ${y - 10}v-5h9q4 0 4 4`,
})

const motor = (x: number, y: number) => ({
  worth: circle(x, y, 7),
  copper: `M${x} ${y - 7}v3M${x} ${y + 7}v-3M${x - 7} ${y}h3M${x + 7} ${y}h-3M${x} ${y}h.1`,
})

const chip = (x: number, y: number) => ({
  worth: `M${x} ${y}h16v14h-16z`,
  copper: `M${x} ${y + 4}h-7M${x} ${y + 10}h-7M${x + 16} ${y + 4}h7M${x + 16} ${y + 10}h7`,
})

/** Types that look unlike the drawing of their category, each named like the answer. */
export const typeDrawings = {
  cabinet: draw({
    body: box(10, 8, 30, 80) + box(50, 54, 40, 30, 4),
    shade: circle(64, 69, 8),
    ink: 'M10 36h30M10 79h30M56 69h16M64 61v16M56 84v4M84 84v4',
    soft: 'M17 16v12M25 16v12M33 16v12M21 44h8',
    copper: 'M40 62h10M40 70h10M79 62h5M79 67h5M79 72h5M79 77h5',
  }),
  window: draw({
    shade: box(14, 8, 68, 74, 4),
    body: box(22, 48, 52, 34, 4),
    ink: 'M48 8v40M14 44h68M8 82h80M22 57h52M64 65h.1M62 73h5',
    soft: 'M24 28l8-8M57 28l8-8',
    copper: 'M30 64v11M36 64v11M42 64v11M48 64v11M54 64v11',
  }),
  'multi-split': draw({
    body: box(8, 10, 34, 16, 3) + box(8, 36, 34, 16, 3) + box(8, 62, 34, 16, 3) + box(54, 40, 34, 44, 4),
    shade: circle(71, 58, 10),
    ink: 'M61 58h20M71 48v20M60 84v4M82 84v4',
    soft: 'M14 20h18M14 46h18M14 72h18',
    copper: 'M42 18h20q6 0 6 6v16M42 44h12M42 70h12M62 76h18',
  }),
  'single-door': draw({
    body: box(28, 18, 40, 68, 6),
    shadow: shadowIn(68, 18, 68),
    ink: 'M36 48v12M36 86v3M60 86v3',
    soft: 'M36 27h20v12H36z',
    ...compressor(42, 76),
  }),
  'multi-door': draw({
    body: box(18, 8, 60, 78, 6),
    shadow: shadowIn(78, 8, 78),
    ink: 'M18 40h60M18 56h60M48 8v32M42 20v12M54 20v12M42 48h12M28 86v3M68 86v3',
    ...compressor(40, 77),
  }),
  'side-by-side': draw({
    body: box(18, 8, 60, 78, 6),
    shadow: shadowIn(78, 8, 78),
    shade: 'M25 22h12v14H25z',
    ink: 'M44 8v78M38 46v14M50 34v26M28 86v3M68 86v3',
    ...compressor(52, 77),
  }),
  'upright-freezer': draw({
    body: box(27, 8, 42, 78, 6),
    shadow: shadowIn(69, 8, 78),
    ink: `${snowflake(48, 26)}M35 44v12M36 86v3M60 86v3`,
    ...compressor(41, 77),
  }),
  'chest-freezer': draw({
    shade: 'M8 44l7-14q1-2 3-2h60q2 0 3 2l7 14z',
    body: 'M8 44h80v34q0 6-6 6H14q-6 0-6-6z',
    ink: `${snowflake(26, 63)}M48 28v16M18 84v4M78 84v4`,
    soft: 'M28 39l5-5M60 39l5-5',
    ...compressor(56, 75),
  }),
  'twin-tub': draw({
    body: 'M13 30V14q0-4 4-4h30q4 0 4 4v16M59 30V14q0-4 4-4h16q4 0 4 4v16M8 30h80v51q0 5-5 5H13q-5 0-5-5z',
    shade: 'M15 30q0 10 17 10t17-10zM61 30q0 7 10 7t10-7z',
    ink: 'M23 18h18M67 18h8M55 30v56M16 86v3M80 86v3',
    soft: 'M66 52v18M71 52v18M76 52v18',
    ...motor(32, 63),
  }),
  pulsator: draw({
    body: 'M22 32V12q0-4 4-4h44q4 0 4 4v20M17 32h62v49q0 5-5 5H22q-5 0-5-5z',
    shade: 'M25 32q0 12 23 12t23-12z',
    ink: 'M34 17h28M25 86v3M71 86v3',
    soft: 'M25 78h12',
    ...motor(48, 65),
  }),
  'washer-dryer': draw({
    body: box(17, 24, 62, 63, 6),
    shade: circle(48, 62, 19),
    ink: 'M17 37h62M26 30.5h.1M36 18c-4-4 4-7 0-12M48 18c-4-4 4-7 0-12M60 18c-4-4 4-7 0-12M25 87v2M71 87v2',
    soft: 'M60 30.5h10',
    ...motor(48, 62),
  }),
  oled: draw({
    body: box(7, 17, 82, 51, 3),
    ink: 'M48 68v10M32 80q0-2 3-2h26q3 0 3 2z',
    copper: 'M20 39q0-5 5-5t5 5v7q0 5-5 5t-5-5zM38 34v17h8M62 34h-8v17h8M54 42h7M69 34v17h3q6 0 6-6v-5q0-6-6-6z',
  }),
  plasma: draw({
    body: box(6, 18, 74, 48, 4),
    shade: 'M80 22l9 4v32l-9 4zM14 26h58v32H14z',
    ink: 'M34 66v7M52 66v7M22 80q0-7 7-7h28q7 0 7 7z',
    ...chip(35, 35),
  }),
  'rear-projection': draw({
    body: box(8, 8, 62, 79, 4),
    shade: 'M70 14l18 16v44l-18 8zM15 15h48v36H15z',
    ink: 'M8 58h62',
    soft: 'M21 28l8-7',
    worth: circle(22, 72, 6) + circle(39, 72, 6) + circle(56, 72, 6),
  }),
  crt: draw({
    body: `M68 34l20 11v20l-20 11z${box(8, 26, 60, 56, 6)}`,
    shade: 'M17 36q21-4 42 0q3 18 0 36q-21 4-42 0q-3-18 0-36z',
    ink: 'M38 26L24 8M38 26L56 10M18 82v5M58 82v5',
    soft: 'M25 49l8-8',
    copper: 'M74 43v24M80 46v18',
  }),
  'desktop-tower': draw({
    body: box(16, 8, 64, 80, 4),
    shadow: 'M44 9h32q3 0 3 3v72q0 3-3 3H44z',
    ink: 'M42 8v80M23 20h12M23 28h12M29 76h.1',
    soft: 'M23 44h12M23 50h12M23 56h12',
    worth: 'M51 34h20v30H51z',
    copper: 'M57 41v16M61 41v16M65 41v16',
  }),
  'all-in-one': draw({
    body: box(9, 8, 78, 54, 4),
    ink: `M9 52h78M42 62l-2 10M54 62l2 10M32 72h32${box(16, 80, 52, 8, 2)}${circle(78, 84, 3)}`,
    worth: 'M32 23h32v11H32z',
    copper: 'M39 27v3M45 27v3M51 27v3M57 27v3M38 34v4M44 34v4M52 34v4M58 34v4',
  }),
  monitor: draw({
    body: box(9, 12, 78, 50, 4),
    ink: 'M44 62v12M52 62v12M32 76q0-2 3-2h26q3 0 3 2z',
    soft: 'M18 22h10',
    ...chip(40, 30),
  }),
} satisfies Record<string, () => string>
