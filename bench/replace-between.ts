import { readFileSync, writeFileSync } from 'node:fs'

interface Marks {
  readonly start: string
  readonly end: string
}

/** Writes a part of a file anew, between its two marks. Throws where the file lacks one. */
export function replaceBetween(file: string, { start, end }: Marks, text: string): void {
  const [before, rest] = readFileSync(file, 'utf8').split(start)
  const [, after] = rest?.split(end) ?? []
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${start} … ${end}`)
  writeFileSync(file, `${before}${start}\n${text}\n${end}${after}`)
}
