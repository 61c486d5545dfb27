import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const nodeOptions = {
  absWorkingDir: join(dirname(fileURLToPath(import.meta.url)), '../..'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // CommonJS dependencies call `require`, which an ES module does not have.
  banner: { js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);" },
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
}

/** Stack traces need the lines of our code; of a library the name of its file is enough, and a tenth of the map. */
const mapOursOnly = {
  name: 'map-ours-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const map = JSON.stringify({ version: 3, sources: [basename(path)], names: [], mappings: 'AAAA' })
      const url = `data:application/json;base64,${Buffer.from(map).toString('base64')}`
      return { contents: `${await readFile(path, 'utf8')}\n//# sourceMappingURL=${url}`, loader: 'js' }
    })
  },
}

/** How esbuild bundles what runs on Lambda. */
export const lambdaOptions = {
  ...nodeOptions,
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  plugins: [mapOursOnly],
  external: [
    // Makes the API document, which is finished before anything is deployed.
    '@fastify/swagger',
    // Fastify asks for these only where no compiler is given and where `inject` is called: see buildApp.
    '@fastify/ajv-compiler',
    '@fastify/fast-json-stringify-compiler',
    'light-my-request',
    // A Lambda's credentials are in its environment; these ways of a developer's machine are asked for after that.
    ...['ini', 'login', 'process', 'sso', 'web-identity'].map((way) => `@aws-sdk/credential-provider-${way}`),
  ],
}
