import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** A change of one source file; `from` has to be in it. */
export interface PlantedChange {
  readonly name: string
  /** The end of the file's path. */
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Small, and each seen in few quotes or in no number at all. */
export const plantedChanges: readonly PlantedChange[] = [
  {
    name: 'halves rounded up',
    file: 'shared/valuation/money.ts',
    from: '(twice === denominator && floor % 2 === 0)',
    to: 'false',
  },
  {
    name: 'two fields of a quote in another order',
    file: 'shared/valuation/quote.ts',
    from: '    missing,\n    ignored,\n',
    to: '    ignored,\n    missing,\n',
  },
  {
    name: 'chosen options left in the order they were chosen',
    file: 'shared/valuation/answers.ts',
    from: '[...answer].sort()',
    to: '[...answer]',
  },
]

/** Plants a change while esbuild reads the file. Throws when there is nothing to change. */
export const plant = ({ name, file, from, to }: PlantedChange): Plugin => ({
  name,
  setup(build) {
    build.onLoad({ filter: new RegExp(`${file.replaceAll('.', '\\.')}$`) }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes(from)) throw new Error(`${file} has no ${from}`)
      return { contents: source.replace(from, to), loader: 'ts' }
    })
  },
})
