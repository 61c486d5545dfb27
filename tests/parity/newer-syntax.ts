import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'

/** In rare forms that no phone meets here they have bugs in these engines, so that esbuild counts them as missing. */
const sound = { destructuring: true, 'optional-chain': true }

/** The oldest engines that package.json says are supported, as esbuild names them: `chrome80`. */
export async function oldestEngines(): Promise<string[]> {
  const { browserslist } = JSON.parse(await readFile('package.json', 'utf8')) as { browserslist: string[] }
  return browserslist.map((query) => {
    const [, name, version] = /^(chrome|ios_saf) >= (\d+)$/.exec(query) ?? []
    if (!name) throw new Error(`no engine that esbuild knows: ${query}`)
    return `${name === 'ios_saf' ? 'ios' : name}${version}`
  })
}

/** The lines that would have to be written otherwise for these engines to read them. */
export async function newerSyntax(code: string, engines: readonly string[]): Promise<string[]> {
  const asIs = await transform(code, { target: 'esnext' })
  const lowered = await transform(code, { target: [...engines], supported: sound })
  const kept = new Set(lowered.code.split('\n'))
  return asIs.code.split('\n').filter((line) => !kept.has(line))
}
