import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const outdir = join(root, 'dist/functions')

const forNode = {
  absWorkingDir: root,
  outdir,
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

await rm(outdir, { recursive: true, force: true })
await mkdir(outdir, { recursive: true })
await build({
  ...forNode,
  entryPoints: {
    quotes: 'functions/quotes/lambda.ts',
    pickups: 'functions/pickups/lambda.ts',
    catalog: 'functions/catalog/lambda.ts',
  },
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  // Makes the API document, which is finished before anything is deployed.
  external: ['@fastify/swagger'],
})

const writer = join(outdir, 'write-openapi.mjs')
await build({ ...forNode, entryPoints: { 'write-openapi': 'functions/build/write-openapi.ts' }, packages: 'external' })
const { writeOpenapi } = await import(writer)
await writeOpenapi(join(outdir, 'openapi.json'))
await rm(writer)
