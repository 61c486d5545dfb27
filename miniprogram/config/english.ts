import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { build } from 'esbuild'
import ts from 'typescript'
import { sources } from 'webpack'

const root = path.resolve(__dirname, '../..')
const folder = path.join(root, 'miniprogram/src/texts')

/** Adds the script that `fetch-english.ts` fetches; docs/decisions/0029 says why it stands apart. */
export default (ctx: IPluginContext) => {
  if (process.env.TARO_ENV === 'h5') return
  ctx.modifyBuildAssets(async ({ assets }) => {
    assets['english/index.js'] = new sources.RawSource(await bundleEnglish())
  })
}

/** The English of every text, which names nothing outside itself, of the core and of places, as one script that needs no other. */
async function bundleEnglish(): Promise<string> {
  const texts = readdirSync(folder).flatMap((file) => englishOf(path.join(folder, file)))
  const { outputFiles } = await build({
    stdin: {
      contents: `export { englishTexts as words } from './shared/categories/english'
        export { default as places } from './shared/places/english-names.json'
        export const texts = {${texts.join()}}`,
      loader: 'ts',
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'cjs',
    charset: 'utf8',
    target: 'es2018',
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** As `key: English` of a file of texts, under the keys that `english-apart.cjs` puts in their place. */
function englishOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  const texts: string[] = []
  const gather = (node: ts.Node): void => {
    const en = ts.isCallExpression(node) && node.expression.getText(source) === 'inLanguage' && node.arguments[1]
    if (en) texts.push(`'${path.parse(file).name}.${texts.length}': ${en.getText(source)}`)
    ts.forEachChild(node, gather)
  }
  gather(source)
  return texts
}
