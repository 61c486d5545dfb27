import { encode } from 'uqr'
import { posterTexts as texts } from '@/texts/poster'
import type { PosterLine, PosterWords } from './tell-poster'

type Context = CanvasRenderingContext2D

/** WeChat's canvas holds at most 1365 px a side. */
const scale = 2
const width = 360
const height = 588
const footTop = 452
const margin = 24
const inner = width - margin * 2
const codeSide = 104

/** The size of the picture in px. */
export const posterSize = { width: width * scale, height: height * scale }

/** The same in both themes: the picture goes to other people's phones. */
const colours = {
  pine: '#1B4A3B',
  pineLine: '#3B6A59',
  onPine: '#FFFFFF',
  onPine2: '#C6DACF',
  copper: '#EBA86E',
  paper: '#FFFFFF',
  ink: '#15201B',
  ink2: '#4A564F',
}

const words = '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'
const figures = `"DIN Alternate", "Bahnschrift", "Roboto", ${words}`
const priceSizes = [96, 84, 72, 62, 54, 46, 38]
const ellipsis = '…'
const wordJoiner = '\u2060'
/** Smaller than this, words are cut instead. */
const leastSize = 12

interface Type {
  size: number
  colour: string
  bold?: boolean
  figure?: boolean
}

export function paintPoster(context: Context, poster: PosterWords): void {
  context.scale(scale, scale)
  context.textBaseline = 'alphabetic'
  fill(context, colours.pine, 0, 0, width, height)
  paintBrand(context)
  paintPrice(context, poster)
  paintLines(context, poster)
  paintRuler(context)
  fill(context, colours.paper, 0, footTop, width, height - footTop)
  paintFoot(context, poster)
  paintCode(context, poster.link)
}

/** Two brackets that close on a value. */
function paintBrand(context: Context): void {
  context.lineWidth = 2.4
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = colours.onPine
  for (const [spine, tip] of [
    [margin + 1.2, margin + 6],
    [margin + 18.8, margin + 14],
  ] as const) {
    context.beginPath()
    context.moveTo(tip, 30)
    context.lineTo(spine, 30)
    context.lineTo(spine, 50)
    context.lineTo(tip, 50)
    context.stroke()
  }
  fill(context, colours.copper, margin + 8, 34, 4, 12)
  write(context, texts.brand, margin + 30, 46, { size: 17, colour: colours.onPine, bold: true })
}

function paintPrice(context: Context, { title, detail, price, promises }: PosterWords): void {
  writeCut(context, title, 96, { size: 20, colour: colours.onPine, bold: true })
  writeCut(context, detail, 120, { size: 14, colour: colours.onPine2 })
  const type = { colour: colours.onPine, bold: true, figure: true }
  const size = priceSizes.find((px) => priceWidth(context, price, px) <= inner) ?? 32
  const sign = write(context, '¥', margin, 222, { ...type, size: size / 2 })
  write(context, price, margin + sign + size * 0.04, 222, { ...type, size })
  promises.forEach((promise, index) => {
    writeCut(context, promise, 252 + index * 22, { size: 14, colour: colours.onPine2 })
  })
}

function priceWidth(context: Context, price: string, size: number): number {
  const type = { colour: colours.onPine, bold: true, figure: true }
  return measure(context, '¥', { ...type, size: size / 2 }) + size * 0.04 + measure(context, price, { ...type, size })
}

function paintLines(context: Context, { heading, lines }: PosterWords): void {
  write(context, heading, margin, 316, { size: 13, colour: colours.onPine2 })
  lines.forEach((line, index) => {
    const top = 326 + index * 36
    fill(context, colours.pineLine, margin, top, inner, 1)
    paintLine(context, line, top + 24)
  })
}

function paintLine(context: Context, { name, amount, adds }: PosterLine, baseline: number): void {
  const figure = { size: 16, colour: adds ? colours.copper : colours.onPine2, bold: true, figure: true }
  const room = inner - measure(context, amount, figure)
  write(context, amount, margin + room, baseline, figure)
  writeCut(context, name, baseline, { size: 15, colour: colours.onPine }, room - 12)
}

function paintRuler(context: Context): void {
  for (let index = 0; index <= width / 10; index++) {
    const long = index % 5 === 2
    fill(context, colours.onPine2, index * 10 + 4, footTop - (long ? 10 : 5), 1, long ? 10 : 5)
  }
}

function paintFoot(context: Context, { priceBook }: PosterWords): void {
  const room = inner - codeSide - 16
  texts.scan.forEach((line, index) => {
    writeCut(context, line, footTop + 46 + index * 25, { size: 17, colour: colours.ink, bold: true }, room)
  })
  writeCut(context, priceBook, footTop + 98, { size: 11, colour: colours.ink2 }, room)
  writeCut(context, texts.privacy, footTop + 115, { size: 11, colour: colours.ink2 }, room)
}

/** Modules of whole px, so that no edge is blurred; the white around them is the code's quiet zone. */
function paintCode(context: Context, link: string): void {
  const { data, size } = encode(link, { ecc: 'M', border: 0 })
  const module = Math.floor((codeSide * scale) / size) / scale
  const left = width - margin - module * size
  const top = footTop + Math.round((height - footTop - module * size) / 2)
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) fill(context, colours.ink, left + x * module, top + y * module, module, module)
    })
  })
}

function fill(context: Context, colour: string, left: number, top: number, wide: number, high: number): void {
  context.fillStyle = colour
  context.fillRect(left, top, wide, high)
}

/** Writes a text and says how wide it is. */
function write(context: Context, text: string, left: number, baseline: number, type: Type): number {
  const wide = measure(context, text, type)
  context.fillStyle = type.colour
  context.fillText(text, left, baseline)
  return wide
}

/** From the margin on, and no wider than `room`: smaller first, then cut. */
function writeCut(context: Context, said: string, baseline: number, wanted: Type, room = inner): void {
  // A canvas breaks no line, and on some hosts would draw a sign that only joins.
  const text = said.split(wordJoiner).join('')
  let type = wanted
  while (type.size > leastSize && measure(context, text, type) > room) type = { ...type, size: type.size - 1 }
  let shown = text
  while (shown && measure(context, shown === text ? text : shown + ellipsis, type) > room) shown = shown.slice(0, -1)
  write(context, shown === text ? text : shown + ellipsis, margin, baseline, type)
}

function measure(context: Context, text: string, { size, bold, figure }: Type): number {
  context.font = `${bold ? 'bold' : 'normal'} ${size}px ${figure ? figures : words}`
  return context.measureText(text).width
}
