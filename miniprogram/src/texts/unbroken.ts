/** Where a Chinese measure or a unit in letters follows a number. */
const beforeUnit = /(\d) (?=[\u4e00-\u9fff]|(?:hp|kg|g|L|W|m|cm|mm|inch|inches|years?|hours?)\b)/g
/** A range or a date: after its dash a line could break. */
const insideFigures = /(\d[-–])(?=\d)/g
/** The sign between two steps of a path: it stands at the end of a line, not at its start. */
const beforeStep = / (?=›)/g

const noBreakSpace = '\u00a0'
const wordJoiner = '\u2060'

/** A text whose lines do not break inside "1.5 匹", "23–180 kg" or "2026-01-15"; otherwise the same. */
export const unbroken = (text: string): string =>
  text
    .replace(beforeUnit, `$1${noBreakSpace}`)
    .replace(insideFigures, `$1${wordJoiner}`)
    .replace(beforeStep, noBreakSpace)
