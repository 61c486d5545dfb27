import { dirname, join } from 'node:path'
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

/** How esbuild bundles what runs on Lambda. */
export const lambdaOptions = {
  ...nodeOptions,
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  // Makes the API document, which is finished before anything is deployed.
  external: ['@fastify/swagger'],
}
