import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'

const miniprogram = path.resolve(__dirname, '../..')
const at = (file: string) => path.join(__dirname, file)

const bundled: BuildOptions = {
  bundle: true,
  write: false,
  absWorkingDir: path.dirname(miniprogram),
  tsconfig: path.resolve(miniprogram, '../tsconfig.json'),
  loader: { '.css': 'empty' },
  alias: { '@tarojs/taro': at('blank-host.ts'), '@tarojs/components': at('drawn-components.tsx') },
}

/**
 * The front page as the document itself shows it until the scripts draw it: the page's own components drawn when the app
 * is built, in each language; docs/decisions/0030 says why.
 */
export async function drawFirstPaint(frontPage: object): Promise<string> {
  const define = defineEnvironment(frontPage)
  const [drawing, script, css] = await Promise.all([bundleDrawing(define), bundleScript(define), readStyle()])
  const sides = ['zh-CN', 'en'].map((tag) => `<div lang="${tag}" hidden>${draw(drawing, tag)}</div>`)
  return `<div id="first-paint" aria-hidden="true"><style>${css}</style>${sides.join('')}</div><script>${script}</script>`
}

const defineEnvironment = (frontPage: object): Record<string, string> => ({
  'process.env.NODE_ENV': '"production"',
  'process.env.TARO_ENV': '"h5"',
  'process.env.TARO_APP_API': '""',
  'process.env.TARO_APP_KEYS': '""',
  'process.env.TARO_APP_NOTICE_TEMPLATES': '""',
  'process.env.TARO_APP_FRONT_PAGE': JSON.stringify(JSON.stringify(frontPage)),
})

function bundleDrawing(define: Record<string, string>): Promise<string> {
  const entryPoints = [at('front-page-markup.tsx')]
  const external = ['react', 'react-dom']
  return bundle({ entryPoints, define, plugins: [lightAppearance], platform: 'node', format: 'cjs', external })
}

const lightAppearance: Plugin = {
  name: 'light-appearance',
  setup: ({ onResolve }) => onResolve({ filter: /\/appearance$/ }, () => ({ path: at('light-appearance.ts') })),
}

const bundleScript = (define: Record<string, string>): Promise<string> =>
  bundle({ entryPoints: [at('show-first-paint.ts')], define, format: 'iife', target: 'chrome80', minify: true })

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...bundled, ...options })
  return outputFiles.map(({ text }) => text.trim()).join('')
}

/** What the page brings with its script; the rest is the app's own style. */
async function readStyle(): Promise<string> {
  const css = await readFile(path.join(miniprogram, 'src/pages/home/index.css'), 'utf8')
  const { code } = await transform(css, { loader: 'css', minify: true })
  return code.trim()
}

/** What modules ask of a browser when they are first run. */
const blankWindow = (language: string) => ({ navigator: { language }, history: {}, addEventListener: () => {} })

/** The markup for eyes alone: readers wait for the page. */
function draw(drawing: string, tag: string): string {
  const module: { exports: { markup?: string } } = { exports: {} }
  const run = vm.compileFunction(drawing, ['module', 'require', 'window'])
  run(module, createRequire(__filename), blankWindow(tag))
  const { markup = '' } = module.exports
  return markup.replace(/ (role|tabindex|aria-[a-z]+)="[^"]*"/g, '')
}
