export type Theme = 'light' | 'dark'

interface Palette {
  ink: string
  body: string
  shade: string
  soft: string
  copper: string
  copperSoft: string
  paper: string
  note: string
}

const palettes: Record<Theme, Palette> = {
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

const wrap = (box: string, p: Palette, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}" fill="none" stroke="${p.ink}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`

/** One rule for all: ink line, plain body, and in copper the part that is worth the money. */
const drawings = {
  'air-conditioner': (p) =>
    wrap(
      '96 96',
      p,
      `
    <rect x="8" y="15" width="70" height="27" rx="6" fill="${p.body}"/>
    <path d="M8 33h70" /><path d="M16 37.5h40" stroke="${p.soft}"/><circle cx="68" cy="24" r="1.6" fill="${p.ink}" stroke="none"/>
    <path d="M70 42v5c0 3 2 5 5 5h5c3 0 5 2 5 5v4" stroke="${p.copper}" stroke-width="3.4"/>
    <path d="M64 42v8c0 3 2 4 4 4h6c2 0 4 1 4 4v3" stroke="${p.copper}" stroke-width="3.4"/>
    <rect x="34" y="56" width="54" height="28" rx="4" fill="${p.body}"/>
    <circle cx="52" cy="70" r="10.5" fill="${p.shade}"/><path d="M52 59.5v21M41.5 70h21" stroke-width="1.6"/><circle cx="52" cy="70" r="2.6" fill="${p.ink}" stroke="none"/>
    <path d="M72 63h10M72 68h10M72 73h10M72 78h10" stroke="${p.copper}" stroke-width="2.4"/>
    <path d="M40 84v4M82 84v4"/>
    <path d="M18 48c-3 3 3 5 0 9M30 48c-3 3 3 4 0 7" stroke="${p.soft}"/>`,
    ),
  refrigerator: (p) =>
    wrap(
      '96 96',
      p,
      `
    <rect x="24" y="8" width="48" height="78" rx="6" fill="${p.body}"/>
    <path d="M58 8h8a6 6 0 0 1 6 6v66a6 6 0 0 1-6 6h-8z" fill="${p.shade}" stroke="none"/>
    <rect x="24" y="8" width="48" height="78" rx="6"/>
    <path d="M24 37h48M32 22v8M32 44v12"/>
    <path d="M32 86v3M64 86v3"/>
    <path d="M41 75v-3c0-4 3-7 7-7s7 3 7 7v3c0 2-1 3-3 3h-8c-2 0-3-1-3-3z" fill="${p.copperSoft}" stroke="${p.copper}"/>
    <path d="M48 65v-5h12c3 0 3 4 0 4M55 74h8" stroke="${p.copper}"/>`,
    ),
  'washing-machine': (p) =>
    wrap(
      '96 96',
      p,
      `
    <rect x="17" y="9" width="62" height="78" rx="6" fill="${p.body}"/>
    <path d="M17 26h62"/><circle cx="28" cy="17.5" r="3.2"/><path d="M58 17.5h12" stroke="${p.soft}" stroke-width="4"/>
    <circle cx="48" cy="55" r="23" fill="${p.shade}"/><circle cx="48" cy="55" r="16.5" fill="${p.body}"/>
    <circle cx="48" cy="55" r="8.5" fill="${p.copperSoft}" stroke="${p.copper}"/>
    <path d="M48 46.5v4M48 59.5v4M39.5 55h4M52.5 55h4" stroke="${p.copper}"/>
    <circle cx="48" cy="55" r="2" fill="${p.copper}" stroke="none"/>
    <path d="M37 46c2-3 5-4.5 8-5" stroke="${p.soft}"/>
    <path d="M25 87v2M71 87v2"/>`,
    ),
  television: (p) =>
    wrap(
      '96 96',
      p,
      `
    <rect x="7" y="17" width="82" height="51" rx="5" fill="${p.body}"/>
    <path d="M7 62h82" stroke="${p.soft}"/>
    <path d="M30 81l5-13M66 81l-5-13"/>
    <rect x="40" y="32" width="16" height="14" rx="2" fill="${p.copperSoft}" stroke="${p.copper}"/>
    <path d="M56 36h8l5-5h7M56 42h16M40 36h-8l-6 7h-6M40 42h-6M48 46v8h12" stroke="${p.copper}"/>
    <circle cx="78" cy="31" r="1.8" fill="${p.copper}" stroke="none"/><circle cx="74" cy="42" r="1.8" fill="${p.copper}" stroke="none"/><circle cx="18" cy="43" r="1.8" fill="${p.copper}" stroke="none"/><circle cx="62" cy="54" r="1.8" fill="${p.copper}" stroke="none"/>
    <path d="M16 26h10" stroke="${p.soft}"/>`,
    ),
  computer: (p) =>
    wrap(
      '96 96',
      p,
      `
    <rect x="17" y="17" width="62" height="44" rx="5" fill="${p.body}"/>
    <path d="M8 68h80l-4 9a4 4 0 0 1-3.7 2.5H15.7A4 4 0 0 1 12 77z" fill="${p.shade}"/>
    <path d="M40 68c0 2 1 3 3 3h10c2 0 3-1 3-3"/>
    <rect x="29" y="31" width="38" height="14" rx="2" fill="${p.copperSoft}" stroke="${p.copper}"/>
    <path d="M36 35v6M43 35v6M53 35v6M60 35v6" stroke="${p.copper}" stroke-width="4"/>
    <path d="M33 45v4M38 45v4M43 45v4M53 45v4M58 45v4M63 45v4" stroke="${p.copper}" stroke-width="2"/>`,
    ),
  'mobile-phone': (p) =>
    wrap(
      '96 96',
      p,
      `
    <rect x="28" y="7" width="40" height="80" rx="8" fill="${p.body}"/>
    <path d="M54 7h6a8 8 0 0 1 8 8v64a8 8 0 0 1-8 8h-6z" fill="${p.shade}" stroke="none"/>
    <rect x="28" y="7" width="40" height="80" rx="8"/>
    <path d="M44 13.5h8M43 81h10" stroke="${p.soft}"/>
    <rect x="40" y="39" width="16" height="16" rx="2.5" fill="${p.copperSoft}" stroke="${p.copper}"/>
    <path d="M44 39v-5M48 39v-5M52 39v-5M44 60v-5M48 60v-5M52 60v-5M40 43h-5M40 47h-5M40 51h-5M61 43h-5M61 47h-5M61 51h-5" stroke="${p.copper}" stroke-width="2"/>`,
    ),
  nameplate: (p) =>
    wrap(
      '320 184',
      p,
      `
    <rect x="8" y="10" width="96" height="36" rx="7" fill="${p.body}"/><path d="M8 34h96"/><path d="M18 40h48" stroke="${p.soft}"/><circle cx="92" cy="22" r="1.6" fill="${p.ink}" stroke="none"/>
    <rect x="74" y="40" width="24" height="10" rx="2.5" fill="${p.copperSoft}" stroke="${p.copper}" stroke-width="2"/>
    <path d="M86 56v13M81 64l5 6 5-6" stroke="${p.copper}"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif" font-size="14" fill="${p.note}"><text x="120" y="28">室内机底部或右侧</text><text x="120" y="48">有一张这样的铭牌</text></g>
    <rect x="8" y="76" width="304" height="102" rx="7" fill="${p.body}"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif" fill="${p.note}" font-size="13">
      <text x="22" y="104">型号</text><text x="22" y="134">制冷量</text><text x="22" y="162">出厂日期</text>
      <g fill="${p.ink}" font-size="16"><text x="88" y="105">KFR-</text><text x="143" y="105.5" font-size="17" font-weight="700" text-anchor="middle">35</text><text x="163" y="105">GW</text><text x="88" y="134">3500 W</text><text x="88" y="162">2014 年 6 月</text></g>
    </g>
    <rect x="128" y="87" width="30" height="26" rx="7" stroke="${p.copper}"/>
    <path d="M150 114c6 12 18 14 34 14.5" stroke="${p.copper}" stroke-width="2"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif"><text x="190" y="134" font-size="15" font-weight="600" fill="${p.copper}">35 就是 1.5 匹</text></g>
    <path d="M232 150v16M237 150v16M241 150v16M248 150v16M252 150v16M259 150v16M264 150v16M269 150v16M276 150v16M280 150v16M286 150v16M292 150v16" stroke="${p.soft}" stroke-width="2"/>`,
    ),
  empty: (p) =>
    wrap(
      '200 140',
      p,
      `
    <rect x="14" y="106" width="172" height="24" rx="4" fill="${p.body}"/>
    <path d="M26 106v7M38 106v7M50 106v11M62 106v7M74 106v7M86 106v7M98 106v11M110 106v7M122 106v7M134 106v7M146 106v11M158 106v7M170 106v7" stroke-width="2"/>
    <rect x="30" y="28" width="40" height="68" rx="6" fill="${p.body}"/><path d="M30 52h40M38 38v7M38 60v10"/>
    <rect x="84" y="42" width="52" height="54" rx="6" stroke="${p.soft}" stroke-dasharray="5 6"/>
    <rect x="150" y="52" width="26" height="44" rx="6" stroke="${p.soft}" stroke-dasharray="5 6"/>
    <path d="M104 66c0-4 3-6 6-6s6 2 6 6-6 4-6 9" stroke="${p.copper}"/><circle cx="110" cy="81" r="1.8" fill="${p.copper}" stroke="none"/>`,
    ),
  'computer-memory': (p) =>
    wrap(
      '320 184',
      p,
      `
    <rect x="30" y="8" width="260" height="152" rx="8" fill="${p.body}"/>
    <path d="M10 160h300l-7 11a7 7 0 0 1-6 3.5H23a7 7 0 0 1-6-3.5z" fill="${p.shade}"/>
    <path d="M138 160c0 3 2 5 5 5h34c3 0 5-2 5-5"/>
    <path d="M30 36h260M104 36v124"/><path d="M116 98h162" stroke="${p.soft}"/>
    <circle cx="44" cy="22" r="2.4" fill="${p.soft}" stroke="none"/><circle cx="54" cy="22" r="2.4" fill="${p.soft}" stroke="none"/><circle cx="64" cy="22" r="2.4" fill="${p.soft}" stroke="none"/>
    <rect x="38" y="54" width="58" height="26" rx="6" fill="${p.copperSoft}" stroke="none"/>
    <rect x="38" y="110" width="58" height="26" rx="6" fill="${p.copperSoft}" stroke="none"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif">
      <g font-size="14" fill="${p.note}"><text x="160" y="27" text-anchor="middle">设置 › 系统</text><text x="118" y="72">内存</text><text x="118" y="128">硬盘</text></g>
      <g font-size="15" font-weight="600" fill="${p.ink}"><text x="67" y="72.5" text-anchor="middle">关于</text><text x="67" y="128.5" text-anchor="middle">存储</text></g>
      <g font-size="17" font-weight="700" fill="${p.ink}"><text x="205" y="73" text-anchor="middle">16 GB</text><text x="205" y="129" text-anchor="middle">512 GB</text></g>
    </g>
    <rect x="164" y="53" width="82" height="28" rx="7" stroke="${p.copper}"/>
    <rect x="164" y="109" width="82" height="28" rx="7" stroke="${p.copper}"/>
    <path d="M120 149h154" stroke="${p.soft}" stroke-width="5"/>`,
    ),
  'fridge-plate': (p) =>
    wrap(
      '320 184',
      p,
      `
    <rect x="8" y="8" width="50" height="158" rx="6" fill="${p.shade}"/>
    <path d="M8 104h50M14 40h38M14 72h38M14 134h38" stroke="${p.soft}"/><path d="M8 104h50"/>
    <path d="M58 10l29 9a5 5 0 0 1 4 5v72a5 5 0 0 1-4 5l-29 3z" fill="${p.body}"/>
    <path d="M58 104l29 3a5 5 0 0 1 4 5v42a5 5 0 0 1-4 5l-29 5z" fill="${p.body}"/>
    <path d="M66 36l17 3v9l-17-1.5M66 68l17-1v8l-17 2" stroke="${p.soft}"/>
    <path d="M18 166v5M48 166v5"/>
    <rect x="13" y="47" width="18" height="20" rx="2.5" fill="${p.copperSoft}" stroke="${p.copper}" stroke-width="2"/>
    <path d="M17 53h10M17 58h10M17 62h6" stroke="${p.copper}" stroke-width="1.6"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif" font-size="14" fill="${p.note}"><text x="112" y="26">冷藏室里面的侧壁上</text><text x="112" y="46">冰柜多在背面、侧面</text></g>
    <rect x="108" y="62" width="204" height="104" rx="7" fill="${p.body}"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif" fill="${p.note}" font-size="13">
      <text x="120" y="88">型号</text><text x="120" y="120">总有效容积</text>
      <g fill="${p.ink}" font-size="16"><text x="204" y="88">BCD-216</text><text x="226" y="120.5" font-size="17" font-weight="700" text-anchor="middle">216</text><text x="250" y="120">L</text></g>
    </g>
    <rect x="204" y="102" width="62" height="26" rx="7" stroke="${p.copper}"/>
    <path d="M236 128c-1 9-5 14-13 17" stroke="${p.copper}" stroke-width="2"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif"><text x="120" y="152" font-size="15" font-weight="600" fill="${p.copper}">就是 216 升</text></g>
    <path d="M246 142v14M251 142v14M255 142v14M262 142v14M266 142v14M273 142v14M278 142v14M283 142v14M290 142v14M294 142v14M300 142v14" stroke="${p.soft}" stroke-width="2"/>`,
    ),
  'phone-about': (p) =>
    wrap(
      '320 184',
      p,
      `
    <path d="M10 184V26A16 16 0 0 1 26 10h148a16 16 0 0 1 16 16v158" fill="${p.body}"/>
    <path d="M86 20h28" stroke="${p.soft}"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif">
      <text x="100" y="46" font-size="14" font-weight="600" text-anchor="middle" fill="${p.ink}">关于本机</text>
      <g font-size="13" fill="${p.note}"><text x="24" y="80">型号名称</text><text x="24" y="118">总容量</text><text x="24" y="154">软件版本</text></g>
      <g font-size="14" fill="${p.ink}"><text x="134" y="80" font-weight="700" text-anchor="middle">iPhone 13</text><text x="134" y="118" font-weight="700" text-anchor="middle">128 GB</text><text x="134" y="154" text-anchor="middle">18.1</text></g>
      <g font-size="15" font-weight="600" fill="${p.copper}"><text x="224" y="80">型号</text><text x="224" y="118">存储</text></g>
      <g font-size="13" fill="${p.note}"><text x="200" y="142">安卓写成</text><text x="200" y="160">8GB+128GB 的</text><text x="200" y="178">看加号后面</text></g>
    </g>
    <path d="M24 95h156M24 134h156" stroke="${p.soft}" stroke-width="1.6"/>
    <rect x="92" y="61" width="84" height="28" rx="7" stroke="${p.copper}"/><rect x="92" y="100" width="84" height="28" rx="7" stroke="${p.copper}"/>
    <path d="M180 75h36M180 114h36" stroke="${p.copper}" stroke-width="2"/>`,
    ),
  'screen-diagonal': (p) =>
    wrap(
      '320 184',
      p,
      `
    <rect x="8" y="10" width="176" height="108" rx="6" fill="${p.body}"/>
    <rect x="15" y="17" width="162" height="91" rx="2" fill="${p.shade}" stroke="${p.soft}" stroke-width="2"/>
    <path d="M58 118l-8 12M134 118l8 12"/>
    <path d="M17 106L175 19" stroke="${p.copper}" stroke-width="3.4"/><path d="M17 93v13h14M161 19h14v13" stroke="${p.copper}"/>
    <rect x="64" y="49" width="64" height="26" rx="7" fill="${p.body}" stroke="${p.copper}" stroke-width="2"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif">
      <text x="96" y="67.5" font-size="15" font-weight="700" text-anchor="middle" fill="${p.ink}">140 cm</text>
      <text x="200" y="30" font-size="14" fill="${p.note}">从一角量到对角</text><text x="200" y="50" font-size="14" fill="${p.note}">不算边框</text>
      <text x="200" y="80" font-size="15" font-weight="600" fill="${p.copper}">140 ÷ 2.54</text><text x="200" y="101" font-size="15" font-weight="600" fill="${p.copper}">就是 55 英寸</text>
    </g>
    <rect x="8" y="138" width="304" height="40" rx="7" fill="${p.body}"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif" font-size="13" fill="${p.note}">
      <text x="22" y="163">背面标签</text><text x="92" y="163">型号</text><text x="190" y="163">一般也写着英寸</text>
      <g fill="${p.ink}" font-size="16"><text x="143" y="163.5" font-size="17" font-weight="700" text-anchor="middle">55</text><text x="161" y="163">E5</text></g>
    </g>
    <rect x="128" y="145" width="30" height="26" rx="7" stroke="${p.copper}"/>`,
    ),
  'washer-plate': (p) =>
    wrap(
      '320 184',
      p,
      `
    <rect x="10" y="8" width="50" height="66" rx="5" fill="${p.body}"/><path d="M10 18h50"/><circle cx="35" cy="41" r="16" fill="${p.shade}"/>
    <path d="M51 36l14-3M51 50l14 3"/><ellipse cx="70" cy="43" rx="8" ry="18" fill="${p.body}"/><ellipse cx="71" cy="43" rx="3.5" ry="11" fill="${p.shade}" stroke="${p.soft}" stroke-width="2"/>
    <rect x="25" y="61" width="20" height="9" rx="2.5" fill="${p.copperSoft}" stroke="${p.copper}" stroke-width="2"/>
    <rect x="94" y="16" width="46" height="58" rx="5" fill="${p.body}"/><path d="M94 16l5-8h36l5 8" fill="${p.body}"/><path d="M102 64h30" stroke="${p.soft}"/>
    <rect x="106" y="34" width="22" height="15" rx="2.5" fill="${p.copperSoft}" stroke="${p.copper}" stroke-width="2"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif" font-size="14" fill="${p.note}"><text x="160" y="30">滚筒：门框、背面</text><text x="160" y="52">波轮：背面</text></g>
    <rect x="8" y="84" width="304" height="94" rx="7" fill="${p.body}"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif" fill="${p.note}" font-size="13">
      <text x="22" y="107">型号</text><text x="22" y="136">洗涤容量</text><text x="22" y="168">出厂日期</text>
      <g fill="${p.ink}" font-size="16"><text x="96" y="107">XQG80</text><text x="125" y="136.5" font-size="17" font-weight="700" text-anchor="middle">8.0 kg</text><text x="96" y="168">2016 年 3 月</text></g>
    </g>
    <rect x="90" y="117" width="70" height="28" rx="7" stroke="${p.copper}"/>
    <path d="M164 131h18" stroke="${p.copper}" stroke-width="2"/>
    <g stroke="none" font-family="PingFang SC,Noto Sans CJK SC,sans-serif"><text x="190" y="136" font-size="15" font-weight="600" fill="${p.copper}">就是 8 公斤</text></g>
    <path d="M232 155v15M237 155v15M241 155v15M248 155v15M252 155v15M259 155v15M264 155v15M269 155v15M276 155v15M280 155v15M286 155v15M292 155v15" stroke="${p.soft}" stroke-width="2"/>`,
    ),
  broken: (p) =>
    wrap(
      '200 140',
      p,
      `
    <path d="M24 116h152" stroke="${p.soft}"/>
    <path d="M24 116c16 0 8-44 26-44h10M176 116c-16 0-8-44-26-44h-10" stroke-width="3"/>
    <path d="M60 58h8a14 14 0 0 1 0 28h-8z" fill="${p.body}"/><path d="M82 67h9M82 77h9" stroke="${p.copper}" stroke-width="3.4"/>
    <path d="M140 56h-12a6 6 0 0 0-6 6v20a6 6 0 0 0 6 6h12z" fill="${p.body}"/><path d="M122 67h6M122 77h6"/>
    <path d="M106 52V40M97 55l-7-9M115 55l7-9" stroke="${p.copper}"/>`,
    ),
  seal: (p) =>
    wrap(
      '200 140',
      p,
      `
    <path d="M14 38h84l-8 12 10 12-10 12 8 12H14a4 4 0 0 1-4-4V42a4 4 0 0 1 4-4z" fill="${p.body}"/>
    <path d="M20 86v-8M32 86v-8M44 86V73M56 86v-8M68 86v-8M80 86v-8" stroke-width="2"/>
    <path d="M22 54h50" stroke="${p.soft}" stroke-width="7"/>
    <g transform="rotate(5 150 78) translate(8 12)">
      <path d="M98 38h84a4 4 0 0 1 4 4v40a4 4 0 0 1-4 4H98l-8-12 10-12-10-12z" fill="${p.body}"/>
      <path d="M106 86v-8M118 86v-8M130 86V73M142 86v-8M154 86v-8M166 86v-8" stroke-width="2"/>
      <path d="M112 54h26" stroke="${p.copperSoft}" stroke-width="7"/><path d="M152 46v16" stroke="${p.copper}" stroke-width="4"/></g>
    <path d="M96 22l3 8M106 20l-1 9M87 26l6 6" stroke="${p.copper}"/>`,
    ),
  clock: (p) =>
    wrap(
      '200 140',
      p,
      `
    <rect x="14" y="44" width="172" height="50" rx="5" fill="${p.body}"/>
    <path d="M26 94v-8M38 94v-8M50 94V80M62 94v-8M74 94v-8M86 94v-8M98 94V80M110 94v-8M122 94v-8M134 94v-8M146 94V80M158 94v-8" stroke-width="2"/>
    <path d="M30 60h60" stroke="${p.soft}" stroke-width="7"/><path d="M112 52v17" stroke="${p.copper}" stroke-width="4"/>
    <circle cx="158" cy="92" r="25" fill="${p.paper}" stroke="none"/><circle cx="158" cy="92" r="20" fill="${p.copperSoft}" stroke="${p.copper}"/><path d="M158 80v12l8 5" stroke="${p.copper}"/>`,
    ),
  mark: () =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none"><rect width="32" height="32" rx="8" fill="#F3F4F0"/><path d="M11.5 7.5H7v17h4.5M20.5 7.5H25v17h-4.5" stroke="#1B4A3B" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/><path d="M16 11.5v9" stroke="#BE7035" stroke-width="4" stroke-linecap="round"/></svg>`,
} satisfies Record<string, (p: Palette) => string>

export type DrawingName = keyof typeof drawings

/** A drawing by a name that comes from data; undefined where there is none. */
export const findDrawing = (name: string): DrawingName | undefined =>
  (Object.keys(drawings) as DrawingName[]).find((known) => known === name)

const toDataUri = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg.replace(/\s+/g, ' '))}`

const drawn = new Map<string, string>()

/** A drawing as the `src` of an Image: a mini-program has no svg element. */
export function drawing(name: DrawingName, theme: Theme): string {
  const key = `${name}/${theme}`
  const known = drawn.get(key)
  if (known) return known
  const src = toDataUri(drawings[name](palettes[theme]))
  drawn.set(key, src)
  return src
}
