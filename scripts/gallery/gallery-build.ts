import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions, Plugin } from 'esbuild'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
const miniprogram = path.join(projectRoot, 'miniprogram')
const host = path.join(miniprogram, 'gallery/host')

/** What esbuild makes the gallery of: the components as the web app has them, in the app's own page. */
export const galleryBuild = (outdir: string): BuildOptions => ({
  absWorkingDir: projectRoot,
  entryPoints: { gallery: 'miniprogram/gallery/entry.tsx', index: 'miniprogram/src/index.html' },
  outdir,
  bundle: true,
  format: 'esm',
  target: 'chrome90',
  sourcemap: true,
  logLevel: 'warning',
  // Stencil's lazy loader, which nothing here asks for.
  logOverride: { 'empty-glob': 'silent' },
  tsconfig: 'miniprogram/tsconfig.json',
  resolveExtensions: ['.h5.ts', '.ts', '.tsx', '.js', '.mjs', '.css'],
  define: {
    DEPRECATED_ADAPTER_COMPONENT: 'false',
    'process.env': JSON.stringify({ TARO_ENV: 'h5', NODE_ENV: 'development' }),
  },
  plugins: [standIns, startInPage],
})

/** The plain elements of the web app; a host that leads nowhere, and knows what only WeChat has. */
const standIns: Plugin = {
  name: 'stand-ins',
  setup({ onResolve }) {
    onResolve({ filter: /^@tarojs\/components$/ }, () => ({ path: path.join(host, 'components.tsx') }))
    onResolve({ filter: /^@tarojs\/taro$/ }, () => ({ path: path.join(host, 'taro.ts') }))
    onResolve({ filter: /^@\/services\/(notice-consent|share-panel|single-page)$/ }, ({ path: asked }) => ({
      path: path.join(host, `${path.basename(asked)}.ts`),
    }))
  },
}

const startInPage: Plugin = {
  name: 'start-in-page',
  setup({ onLoad }) {
    onLoad({ filter: /index\.html$/ }, async ({ path: file }) => {
      const page = await readFile(file, 'utf8')
      const start = '<link rel="stylesheet" href="gallery.css"><script type="module" src="gallery.js"></script>'
      // What the build of the app fills in: the front page, which is not here.
      const empty = page.replace(/<%=[^%]*%>/g, '')
      return { contents: empty.replace('</head>', `${start}</head>`), loader: 'copy' }
    })
  },
}
