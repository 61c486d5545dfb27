import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { require as requireScript } from 'tsx/cjs/api'
import { drawFirstPaint } from './first-paint/draw-first-paint'

const root = path.resolve(__dirname, '../..')
const miniprogram = path.join(root, 'miniprogram')

/** Taro compiles only src/ by itself: these folders also hold TypeScript that ends up in the build. */
const extraSources = [path.join(root, 'shared'), path.join(miniprogram, 'config')]
const isExtraSource = (file: string) => extraSources.some((folder) => file.startsWith(folder + path.sep))

/** CSS pixels stay CSS pixels: widths come from flex and percent. */
const postcss = { pxtransform: { enable: false, config: {} } }
const compile = { include: [isExtraSource] }

/** A web page calls its own origin; WeChat needs an address, and a developer's is what `npm start` serves. */
const api = process.env.TARO_APP_API ?? (process.env.TARO_ENV === 'h5' ? '' : 'http://127.0.0.1:8787')

/** A JWKS as JSON: with it a phone checks signatures before it has ever reached the server. */
const keys = process.env.TARO_APP_KEYS ?? ''
// On the phone a broken list counts as none, so the build is where it has to be noticed.
if (keys) JSON.parse(keys)

/** WeChat's template ids as JSON, `{"booked": "…", "rescheduled": "…", "cancelled": "…"}`: without it no messages are offered. */
const noticeTemplates = process.env.TARO_APP_NOTICE_TEMPLATES ?? ''
if (noticeTemplates) JSON.parse(noticeTemplates)

// Taro itself compiles nothing of a configuration that lies outside this folder.
const { frontPage } = requireScript('./front-page.ts', __filename)

const env = {
  TARO_APP_API: JSON.stringify(api),
  TARO_APP_KEYS: JSON.stringify(keys),
  TARO_APP_NOTICE_TEMPLATES: JSON.stringify(noticeTemplates),
  TARO_APP_FRONT_PAGE: JSON.stringify(JSON.stringify(frontPage)),
}

export default defineConfig(async () => ({
  projectName: 'youshu',
  date: '2025-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `../dist/${process.env.TARO_ENV}`,
  plugins: [path.join(miniprogram, 'config/aria.ts'), path.join(miniprogram, 'config/english.ts')],
  alias: { '@': path.join(miniprogram, 'src'), '@shared': path.join(root, 'shared') },
  env,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  terser: {
    enable: true,
    config: {
      // Arrow functions stay short: browserslist has nothing older.
      compress: { ecma: 2018, passes: 3 },
      // Taro writes every Chinese character as six for WeChat, which has read UTF-8 from the start.
      output: { ecma: 2018, ascii_only: false, comments: false },
    },
  },
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    // The deepest page has twelve levels; what lies deeper is drawn through a component of its own.
    baseLevel: 14,
    runtime: { enableInnerHTML: false },
    webpackChain: leaveOutHtml,
  },
  h5: {
    compile,
    postcss,
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // Components of our own, in fact (config/web-components): else Taro's start loads a custom element.
    useHtmlComponents: true,
    htmlPluginOption: { firstPaint: process.env.TARO_ENV === 'h5' ? await drawFirstPaint(frontPage) : '' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain: splitSharedCode,
  },
}))

interface Bundler {
  NormalModuleReplacementPlugin: unknown
}

interface Plugins {
  plugin: (name: string) => { use: (plugin: unknown, options: readonly unknown[]) => void }
}

/** Taro brings a parser of HTML, also where `innerHTML` is off. */
function leaveOutHtml(chain: Plugins, { NormalModuleReplacementPlugin }: Bundler) {
  const noHtml = path.join(miniprogram, 'config/no-html.ts')
  chain.plugin('no-html').use(NormalModuleReplacementPlugin, [/[\\/]inner-html[\\/]parser\.js$/, noHtml])
}

/** What Taro brings for older browsers, and for what is not used: JSONP, the look of its plain components. */
const NOT_NEEDED = [
  'whatwg-fetch',
  'abortcontroller-polyfill',
  'jsonp-retry',
  '@tarojs/components-react/dist/index.css',
]

const webComponents = path.join(miniprogram, 'config/web-components')

interface Chunk {
  canBeInitial: () => boolean
  groupsIterable: Iterable<{ origins: readonly { request: string }[] }>
}

const isFrontPage = ({ groupsIterable }: Chunk) =>
  [...groupsIterable].some(({ origins }) => origins.some(({ request }) => request.endsWith('pages/home/index')))

/** What pages have in common: our own code, and what checks and tells what is stored and sent. */
const isShared = ({ resource = '' }: { resource?: string }) =>
  !resource.endsWith('.css') &&
  (isExtraSource(resource) ||
    resource.startsWith(path.join(miniprogram, 'src')) ||
    /[\\/]node_modules[\\/](zod|@stablelib|dayjs|nanoid)[\\/]/.test(resource))

/** Without this every page chunk carries its own copy of the components it uses. */
function splitSharedCode(chain: { merge: (options: object) => void }) {
  const inModules = (folder: string) => new RegExp(`[\\\\/]node_modules[\\\\/]${folder}`)
  chain.merge({
    resolve: {
      alias: { ...Object.fromEntries(NOT_NEEDED.map((name) => [name, false])), '@tarojs/components$': webComponents },
    },
    // A page that draws a View alone gets no fields with it.
    module: { rule: { components: { include: [webComponents], sideEffects: false } } },
    // Every browser the pages are for has async functions, which webpack cannot tell from Taro's target.
    output: { environment: { asyncFunction: true } },
    performance: { hints: false },
    optimization: {
      splitChunks: {
        chunks: 'all',
        // What is smaller is not worth a request of its own: each page carries it.
        minSize: 8000,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          lib: { test: inModules(''), name: 'lib', chunks: 'initial', priority: 10, enforce: true },
          core: {
            // Whatever the front page carries itself, so that it asks for none of this.
            chunks: (chunk: Chunk) => !chunk.canBeInitial() && !isFrontPage(chunk),
            test: isShared,
            name: 'core',
            minChunks: 3,
            priority: 10,
            enforce: true,
          },
          ui: {
            test: inModules('(@stencil|@tarojs[\\\\/]components)[\\\\/]'),
            name: 'ui',
            chunks: 'async',
            priority: 20,
            enforce: true,
          },
        },
      },
    },
  })
}
