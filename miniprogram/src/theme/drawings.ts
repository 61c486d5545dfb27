import { drawerOf, finderOf, wrap } from './draw'
import { typeDrawings } from './type-drawings'

/** One rule for all: ink line, plain body, and in copper the part that is worth the money. */
const drawings = {
  'air-conditioner': () =>
    wrap(
      '96 96',
      `
    <rect x="8" y="15" width="70" height="27" rx="6" fill="body"/>
    <path d="M8 33h70" /><path d="M16 37.5h40" stroke="soft"/><circle cx="68" cy="24" r="1.6" fill="ink" stroke="none"/>
    <path d="M70 42v5c0 3 2 5 5 5h5c3 0 5 2 5 5v4" stroke="copper" stroke-width="3.4"/>
    <path d="M64 42v8c0 3 2 4 4 4h6c2 0 4 1 4 4v3" stroke="copper" stroke-width="3.4"/>
    <rect x="34" y="56" width="54" height="28" rx="4" fill="body"/>
    <circle cx="52" cy="70" r="10.5" fill="shade"/><path d="M52 59.5v21M41.5 70h21" stroke-width="1.6"/><circle cx="52" cy="70" r="2.6" fill="ink" stroke="none"/>
    <path d="M72 63h10M72 68h10M72 73h10M72 78h10" stroke="copper" stroke-width="2.4"/>
    <path d="M40 84v4M82 84v4"/>
    <path d="M18 48c-3 3 3 5 0 9M30 48c-3 3 3 4 0 7" stroke="soft"/>`,
    ),
  refrigerator: () =>
    wrap(
      '96 96',
      `
    <rect x="24" y="8" width="48" height="78" rx="6" fill="body"/>
    <path d="M58 8h8a6 6 0 0 1 6 6v66a6 6 0 0 1-6 6h-8z" fill="shade" stroke="none"/>
    <rect x="24" y="8" width="48" height="78" rx="6"/>
    <path d="M24 37h48M32 22v8M32 44v12"/>
    <path d="M32 86v3M64 86v3"/>
    <path d="M41 75v-3c0-4 3-7 7-7s7 3 7 7v3c0 2-1 3-3 3h-8c-2 0-3-1-3-3z" fill="copperSoft" stroke="copper"/>
    <path d="M48 65v-5h12c3 0 3 4 0 4M55 74h8" stroke="copper"/>`,
    ),
  'washing-machine': () =>
    wrap(
      '96 96',
      `
    <rect x="17" y="9" width="62" height="78" rx="6" fill="body"/>
    <path d="M17 26h62"/><circle cx="28" cy="17.5" r="3.2"/><path d="M58 17.5h12" stroke="soft" stroke-width="4"/>
    <circle cx="48" cy="55" r="23" fill="shade"/><circle cx="48" cy="55" r="16.5" fill="body"/>
    <circle cx="48" cy="55" r="8.5" fill="copperSoft" stroke="copper"/>
    <path d="M48 46.5v4M48 59.5v4M39.5 55h4M52.5 55h4" stroke="copper"/>
    <circle cx="48" cy="55" r="2" fill="copper" stroke="none"/>
    <path d="M37 46c2-3 5-4.5 8-5" stroke="soft"/>
    <path d="M25 87v2M71 87v2"/>`,
    ),
  television: () =>
    wrap(
      '96 96',
      `
    <rect x="7" y="17" width="82" height="51" rx="5" fill="body"/>
    <path d="M7 62h82" stroke="soft"/>
    <path d="M30 81l5-13M66 81l-5-13"/>
    <rect x="40" y="32" width="16" height="14" rx="2" fill="copperSoft" stroke="copper"/>
    <path d="M56 36h8l5-5h7M56 42h16M40 36h-8l-6 7h-6M40 42h-6M48 46v8h12" stroke="copper"/>
    <circle cx="78" cy="31" r="1.8" fill="copper" stroke="none"/><circle cx="74" cy="42" r="1.8" fill="copper" stroke="none"/><circle cx="18" cy="43" r="1.8" fill="copper" stroke="none"/><circle cx="62" cy="54" r="1.8" fill="copper" stroke="none"/>
    <path d="M16 26h10" stroke="soft"/>`,
    ),
  computer: () =>
    wrap(
      '96 96',
      `
    <rect x="17" y="17" width="62" height="44" rx="5" fill="body"/>
    <path d="M8 68h80l-4 9a4 4 0 0 1-3.7 2.5H15.7A4 4 0 0 1 12 77z" fill="shade"/>
    <path d="M40 68c0 2 1 3 3 3h10c2 0 3-1 3-3"/>
    <rect x="29" y="31" width="38" height="14" rx="2" fill="copperSoft" stroke="copper"/>
    <path d="M36 35v6M43 35v6M53 35v6M60 35v6" stroke="copper" stroke-width="4"/>
    <path d="M33 45v4M38 45v4M43 45v4M53 45v4M58 45v4M63 45v4" stroke="copper" stroke-width="2"/>`,
    ),
  'mobile-phone': () =>
    wrap(
      '96 96',
      `
    <rect x="28" y="7" width="40" height="80" rx="8" fill="body"/>
    <path d="M54 7h6a8 8 0 0 1 8 8v64a8 8 0 0 1-8 8h-6z" fill="shade" stroke="none"/>
    <rect x="28" y="7" width="40" height="80" rx="8"/>
    <path d="M44 13.5h8M43 81h10" stroke="soft"/>
    <rect x="40" y="39" width="16" height="16" rx="2.5" fill="copperSoft" stroke="copper"/>
    <path d="M44 39v-5M48 39v-5M52 39v-5M44 60v-5M48 60v-5M52 60v-5M40 43h-5M40 47h-5M40 51h-5M61 43h-5M61 47h-5M61 51h-5" stroke="copper" stroke-width="2"/>`,
    ),
  empty: () =>
    wrap(
      '200 140',
      `
    <rect x="14" y="106" width="172" height="24" rx="4" fill="body"/>
    <path d="M26 106v7M38 106v7M50 106v11M62 106v7M74 106v7M86 106v7M98 106v11M110 106v7M122 106v7M134 106v7M146 106v11M158 106v7M170 106v7" stroke-width="2"/>
    <rect x="30" y="28" width="40" height="68" rx="6" fill="body"/><path d="M30 52h40M38 38v7M38 60v10"/>
    <rect x="84" y="42" width="52" height="54" rx="6" stroke="soft" stroke-dasharray="5 6"/>
    <rect x="150" y="52" width="26" height="44" rx="6" stroke="soft" stroke-dasharray="5 6"/>
    <path d="M104 66c0-4 3-6 6-6s6 2 6 6-6 4-6 9" stroke="copper"/><circle cx="110" cy="81" r="1.8" fill="copper" stroke="none"/>`,
    ),
  broken: () =>
    wrap(
      '200 140',
      `
    <path d="M24 116h152" stroke="soft"/>
    <path d="M24 116c16 0 8-44 26-44h10M176 116c-16 0-8-44-26-44h-10" stroke-width="3"/>
    <path d="M60 58h8a14 14 0 0 1 0 28h-8z" fill="body"/><path d="M82 67h9M82 77h9" stroke="copper" stroke-width="3.4"/>
    <path d="M140 56h-12a6 6 0 0 0-6 6v20a6 6 0 0 0 6 6h12z" fill="body"/><path d="M122 67h6M122 77h6"/>
    <path d="M106 52V40M97 55l-7-9M115 55l7-9" stroke="copper"/>`,
    ),
  seal: () =>
    wrap(
      '200 140',
      `
    <path d="M14 38h84l-8 12 10 12-10 12 8 12H14a4 4 0 0 1-4-4V42a4 4 0 0 1 4-4z" fill="body"/>
    <path d="M20 86v-8M32 86v-8M44 86V73M56 86v-8M68 86v-8M80 86v-8" stroke-width="2"/>
    <path d="M22 54h50" stroke="soft" stroke-width="7"/>
    <g transform="rotate(5 150 78) translate(8 12)">
      <path d="M98 38h84a4 4 0 0 1 4 4v40a4 4 0 0 1-4 4H98l-8-12 10-12-10-12z" fill="body"/>
      <path d="M106 86v-8M118 86v-8M130 86V73M142 86v-8M154 86v-8M166 86v-8" stroke-width="2"/>
      <path d="M112 54h26" stroke="copperSoft" stroke-width="7"/><path d="M152 46v16" stroke="copper" stroke-width="4"/></g>
    <path d="M96 22l3 8M106 20l-1 9M87 26l6 6" stroke="copper"/>`,
    ),
  clock: () =>
    wrap(
      '200 140',
      `
    <rect x="14" y="44" width="172" height="50" rx="5" fill="body"/>
    <path d="M26 94v-8M38 94v-8M50 94V80M62 94v-8M74 94v-8M86 94v-8M98 94V80M110 94v-8M122 94v-8M134 94v-8M146 94V80M158 94v-8" stroke-width="2"/>
    <path d="M30 60h60" stroke="soft" stroke-width="7"/><path d="M112 52v17" stroke="copper" stroke-width="4"/>
    <circle cx="158" cy="92" r="25" fill="paper" stroke="none"/><circle cx="158" cy="92" r="20" fill="copperSoft" stroke="copper"/><path d="M158 80v12l8 5" stroke="copper"/>`,
    ),
  mark: () =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none"><rect width="32" height="32" rx="8" fill="#F3F4F0"/><path d="M11.5 7.5H7v17h4.5M20.5 7.5H25v17h-4.5" stroke="#1B4A3B" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/><path d="M16 11.5v9" stroke="#BE7035" stroke-width="4" stroke-linecap="round"/></svg>`,
  ...typeDrawings,
} satisfies Record<string, () => string>

export type DrawingName = keyof typeof drawings

/** A drawing by a name that comes from data; undefined where there is none. */
export const findDrawing = finderOf(drawings)

/** The drawing of a device: that of its type, where it looks unlike the one named like its category. */
export const findDeviceDrawing = (categoryId: string, type: unknown): DrawingName | undefined =>
  findDrawing(String(type)) ?? findDrawing(categoryId)

/** A drawing as the `src` of an Image. */
export const drawing = drawerOf(drawings)
