import path from 'node:path'
import { generateSW } from 'workbox-build'

const hashedName = /\.[0-9a-f]{8}\.(css|js)$/
const built = path.resolve(import.meta.dirname, '../../dist/h5')

const page = 'index.html'
/** An address of its own: under its usual ones the worker would answer before it asks the network. */
const keptPage = `${page}?kept`

/** What writes dist/h5/sw.js, by which the pages open without network; docs/decisions/0021 says how it behaves. */
const { count, size, warnings } = await generateSW({
  globDirectory: built,
  globPatterns: ['**/*'],
  globIgnores: ['**/*.txt'],
  dontCacheBustURLsMatching: hashedName,
  manifestTransforms: [
    (entries) => ({ manifest: entries.map((entry) => (entry.url === page ? { ...entry, url: keptPage } : entry)) }),
  ],
  directoryIndex: null,
  runtimeCaching: [
    {
      urlPattern: ({ request, sameOrigin, url }) =>
        sameOrigin && request.mode === 'navigate' && /\/(index\.html)?$/.test(url.pathname),
      handler: 'NetworkOnly',
      options: { precacheFallback: { fallbackURL: keptPage } },
    },
    {
      // A page of the next build finds its files where the next worker, still waiting, has put them.
      urlPattern: ({ sameOrigin, url }) => sameOrigin && /\.[0-9a-f]{8}\.(css|js)$/.test(url.pathname),
      handler: async ({ request }) => (await caches.match(request)) ?? fetch(request),
    },
  ],
  skipWaiting: false,
  clientsClaim: true,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  mode: 'production',
  babelPresetEnvTargets: ['chrome >= 80', 'ios >= 14'],
  swDest: path.join(built, 'sw.js'),
})

if (warnings.length > 0) throw new Error(warnings.join('\n'))
process.stdout.write(`sw.js keeps ${count} files, ${size} bytes\n`)
