import type { WhereLettering } from '@/texts/where-lettering'
import { drawerOf, finderOf, wrap } from './draw'

const plate = (inner: string) =>
  wrap('320 184', `<g font-family="PingFang SC,Noto Sans CJK SC,sans-serif">${inner}</g>`)

const beside = (x: number, y: number, [first, second]: readonly string[]) =>
  `<g stroke="none" font-size="14" fill="note"><text x="${x}" y="${y}">${first}</text><text x="${x}" y="${y + 20}">${second}</text></g>`

const told = (x: number, y: number, words: string) =>
  `<text x="${x}" y="${y}" stroke="none" font-size="15" font-weight="600" fill="copper">${words}</text>`

const barcode = (x: number, y: number) =>
  `<path d="M${x} ${y}v15m5-15v15m4-15v15m7-15v15m4-15v15m7-15v15m5-15v15m5-15v15m7-15v15m4-15v15m6-15v15m6-15v15" stroke="soft" stroke-width="2"/>`

/** Where on a device an answer can be read; in copper, where to look. Apart, because only the questionnaire shows them. */
const drawings = {
  nameplate: (w) =>
    plate(
      `
    <rect x="8" y="10" width="96" height="36" rx="7" fill="body"/><path d="M8 34h96"/><path d="M18 40h48" stroke="soft"/><circle cx="92" cy="22" r="1.6" fill="ink" stroke="none"/>
    <rect x="74" y="40" width="24" height="10" rx="2.5" fill="copperSoft" stroke="copper" stroke-width="2"/>
    <path d="M86 56v13M81 64l5 6 5-6" stroke="copper"/>
    ${beside(120, 28, w.nameplate.where)}
    <rect x="8" y="76" width="304" height="102" rx="7" fill="body"/>
    <g stroke="none" fill="note" font-size="13">
      <text x="22" y="104">${w.printed.model}</text><text x="22" y="134">${w.printed.cooling}</text><text x="22" y="162">${w.printed.made}</text>
      <g fill="ink" font-size="16"><text x="88" y="105">KFR-</text><text x="143" y="105.5" font-size="17" font-weight="700" text-anchor="middle">35</text><text x="163" y="105">GW</text><text x="88" y="134">3500 W</text><text x="88" y="162">${w.printed.june}</text></g>
    </g>
    <rect x="128" y="87" width="30" height="26" rx="7" stroke="copper"/>
    <path d="M150 114c6 12 18 14 34 14.5" stroke="copper" stroke-width="2"/>
    ${told(190, 134, w.nameplate.read)}
    ${barcode(232, 150)}`,
    ),
  'computer-memory': (w) =>
    plate(
      `
    <rect x="30" y="8" width="260" height="152" rx="8" fill="body"/>
    <path d="M10 160h300l-7 11a7 7 0 0 1-6 3.5H23a7 7 0 0 1-6-3.5z" fill="shade"/>
    <path d="M138 160c0 3 2 5 5 5h34c3 0 5-2 5-5"/>
    <path d="M30 36h260M104 36v124"/><path d="M116 98h162" stroke="soft"/>
    <circle cx="44" cy="22" r="2.4" fill="soft" stroke="none"/><circle cx="54" cy="22" r="2.4" fill="soft" stroke="none"/><circle cx="64" cy="22" r="2.4" fill="soft" stroke="none"/>
    <rect x="34" y="54" width="66" height="26" rx="6" fill="copperSoft" stroke="none"/>
    <rect x="34" y="110" width="66" height="26" rx="6" fill="copperSoft" stroke="none"/>
    <g stroke="none">
      <g font-size="14" fill="note"><text x="160" y="27" text-anchor="middle">${w.memory.path}</text><text x="118" y="72">${w.memory.memory}</text><text x="118" y="128">${w.memory.disk}</text></g>
      <g font-size="15" font-weight="600" fill="ink"><text x="67" y="72.5" text-anchor="middle">${w.memory.about}</text><text x="67" y="128.5" text-anchor="middle">${w.memory.storage}</text></g>
      <g font-size="17" font-weight="700" fill="ink"><text x="205" y="73" text-anchor="middle">16 GB</text><text x="205" y="129" text-anchor="middle">512 GB</text></g>
    </g>
    <rect x="164" y="53" width="82" height="28" rx="7" stroke="copper"/>
    <rect x="164" y="109" width="82" height="28" rx="7" stroke="copper"/>
    <path d="M120 149h154" stroke="soft" stroke-width="5"/>`,
    ),
  'fridge-plate': (w) =>
    plate(
      `
    <rect x="8" y="8" width="50" height="158" rx="6" fill="shade"/>
    <path d="M8 104h50M14 40h38M14 72h38M14 134h38" stroke="soft"/><path d="M8 104h50"/>
    <path d="M58 10l29 9a5 5 0 0 1 4 5v72a5 5 0 0 1-4 5l-29 3z" fill="body"/>
    <path d="M58 104l29 3a5 5 0 0 1 4 5v42a5 5 0 0 1-4 5l-29 5z" fill="body"/>
    <path d="M66 36l17 3v9l-17-1.5M66 68l17-1v8l-17 2" stroke="soft"/>
    <path d="M18 166v5M48 166v5"/>
    <rect x="13" y="47" width="18" height="20" rx="2.5" fill="copperSoft" stroke="copper" stroke-width="2"/>
    <path d="M17 53h10M17 58h10M17 62h6" stroke="copper" stroke-width="1.6"/>
    ${beside(112, 26, w.fridge.where)}
    <rect x="108" y="62" width="204" height="104" rx="7" fill="body"/>
    <g stroke="none" fill="note" font-size="13">
      <text x="120" y="88">${w.printed.model}</text><text x="120" y="120">${w.printed.volume}</text>
      <g fill="ink" font-size="16"><text x="204" y="88">BCD-216</text><text x="226" y="120.5" font-size="17" font-weight="700" text-anchor="middle">216</text><text x="250" y="120">L</text></g>
    </g>
    <rect x="204" y="102" width="62" height="26" rx="7" stroke="copper"/>
    <path d="M236 128c-1 9-5 14-13 17" stroke="copper" stroke-width="2"/>
    ${told(120, 152, w.fridge.read)}
    <path d="M246 142v14M251 142v14M255 142v14M262 142v14M266 142v14M273 142v14M278 142v14M283 142v14M290 142v14M294 142v14M300 142v14" stroke="soft" stroke-width="2"/>`,
    ),
  'phone-about': (w) =>
    plate(
      `
    <path d="M10 184V26A16 16 0 0 1 26 10h148a16 16 0 0 1 16 16v158" fill="body"/>
    <path d="M86 20h28" stroke="soft"/>
    <g stroke="none">
      <text x="100" y="46" font-size="14" font-weight="600" text-anchor="middle" fill="ink">${w.phone.about}</text>
      <g font-size="13" fill="note"><text x="24" y="80">${w.phone.model}</text><text x="24" y="118">${w.phone.capacity}</text><text x="24" y="154">${w.phone.version}</text></g>
      <g font-size="14" fill="ink"><text x="134" y="80" font-weight="700" text-anchor="middle">iPhone 13</text><text x="134" y="118" font-weight="700" text-anchor="middle">128 GB</text><text x="134" y="154" text-anchor="middle">18.1</text></g>
      <g font-size="13" fill="note"><text x="200" y="142">${w.phone.android[0]}</text><text x="200" y="160">${w.phone.android[1]}</text><text x="200" y="178">${w.phone.android[2]}</text></g>
    </g>
    <path d="M24 95h156M24 134h156" stroke="soft" stroke-width="1.6"/>
    <rect x="92" y="61" width="84" height="28" rx="7" stroke="copper"/><rect x="92" y="100" width="84" height="28" rx="7" stroke="copper"/>
    ${told(224, 80, w.phone.which)}${told(224, 118, w.phone.storage)}
    <path d="M180 75h36M180 114h36" stroke="copper" stroke-width="2"/>`,
    ),
  'screen-diagonal': (w) =>
    plate(
      `
    <rect x="8" y="10" width="176" height="108" rx="6" fill="body"/>
    <rect x="15" y="17" width="162" height="91" rx="2" fill="shade" stroke="soft" stroke-width="2"/>
    <path d="M58 118l-8 12M134 118l8 12"/>
    <path d="M17 106L175 19" stroke="copper" stroke-width="3.4"/><path d="M17 93v13h14M161 19h14v13" stroke="copper"/>
    <rect x="64" y="49" width="64" height="26" rx="7" fill="body" stroke="copper" stroke-width="2"/>
    <g stroke="none">
      <text x="96" y="67.5" font-size="15" font-weight="700" text-anchor="middle" fill="ink">140 cm</text>
    </g>
    ${beside(200, 30, w.screen.where)}
    ${told(200, 80, '140 ÷ 2.54')}${told(200, 101, w.screen.read)}
    <rect x="8" y="138" width="304" height="40" rx="7" fill="body"/>
    <g stroke="none" font-size="13" fill="note">
      <text x="22" y="163">${w.screen.label}</text><text x="92" y="163">${w.printed.model}</text><text x="190" y="163">${w.screen.also}</text>
      <g fill="ink" font-size="16"><text x="143" y="163.5" font-size="17" font-weight="700" text-anchor="middle">55</text><text x="161" y="163">E5</text></g>
    </g>
    <rect x="128" y="145" width="30" height="26" rx="7" stroke="copper"/>`,
    ),
  'tube-label': (w) =>
    plate(
      `
    <path d="M126 28l50 20v36l-50 20" fill="shade"/>
    <rect x="8" y="10" width="118" height="106" rx="10" fill="body"/>
    <path d="M23 24q44-6 88 0q6 39 0 78q-44 6-88 0q-6-39 0-78z" fill="shade" stroke="soft" stroke-width="2"/>
    <path d="M24 116v8M110 116v8"/><path d="M37 44l14-13" stroke="soft"/>
    <rect x="143" y="56" width="22" height="20" rx="2.5" fill="copperSoft" stroke="copper" stroke-width="2"/>
    <path d="M148 63h12M148 69h7" stroke="copper" stroke-width="1.6"/>
    <path d="M154 82v46M149 123l5 6 5-6" stroke="copper"/>
    ${beside(196, 30, w.tube.where)}${told(196, 76, w.tube.read)}${beside(196, 102, w.tube.also)}
    <rect x="8" y="138" width="304" height="40" rx="7" fill="body"/>
    <g stroke="none" font-size="13" fill="note">
      <text x="22" y="163">${w.screen.label}</text><text x="92" y="163">${w.printed.model}</text>
      <g fill="ink" font-size="16"><text x="154" y="163.5" font-size="17" font-weight="700" text-anchor="middle">29</text><text x="172" y="163">68</text></g>
    </g>
    <rect x="139" y="145" width="30" height="26" rx="7" stroke="copper"/>
    ${barcode(232, 150)}`,
    ),
  'washer-plate': (w) =>
    plate(
      `
    <rect x="10" y="8" width="50" height="66" rx="5" fill="body"/><path d="M10 18h50"/><circle cx="35" cy="41" r="16" fill="shade"/>
    <path d="M51 36l14-3M51 50l14 3"/><ellipse cx="70" cy="43" rx="8" ry="18" fill="body"/><ellipse cx="71" cy="43" rx="3.5" ry="11" fill="shade" stroke="soft" stroke-width="2"/>
    <rect x="25" y="61" width="20" height="9" rx="2.5" fill="copperSoft" stroke="copper" stroke-width="2"/>
    <rect x="94" y="16" width="46" height="58" rx="5" fill="body"/><path d="M94 16l5-8h36l5 8" fill="body"/><path d="M102 64h30" stroke="soft"/>
    <rect x="106" y="34" width="22" height="15" rx="2.5" fill="copperSoft" stroke="copper" stroke-width="2"/>
    ${beside(160, 30, w.washer.where)}
    <rect x="8" y="84" width="304" height="94" rx="7" fill="body"/>
    <g stroke="none" fill="note" font-size="13">
      <text x="22" y="107">${w.printed.model}</text><text x="22" y="136">${w.printed.capacity}</text><text x="22" y="168">${w.printed.made}</text>
      <g fill="ink" font-size="16"><text x="96" y="107">XQG80</text><text x="125" y="136.5" font-size="17" font-weight="700" text-anchor="middle">8.0 kg</text><text x="96" y="168">${w.printed.march}</text></g>
    </g>
    <rect x="90" y="117" width="70" height="28" rx="7" stroke="copper"/>
    <path d="M164 131h18" stroke="copper" stroke-width="2"/>
    ${told(190, 136, w.washer.read)}
    ${barcode(232, 155)}`,
    ),
} satisfies Record<string, (w: WhereLettering) => string>

/** A drawing of where to look, by a name that comes from a category; undefined where there is none. */
export const findWhereDrawing = finderOf(drawings)

/** A drawing of where to look, lettered, as the `src` of an Image. */
export const whereDrawing = drawerOf(drawings)
