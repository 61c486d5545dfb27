import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { lambdaOptions, nodeOptions } from './lambda-options.mjs'

const outdir = join(nodeOptions.absWorkingDir, 'dist/functions')

await rm(outdir, { recursive: true, force: true })
await mkdir(outdir, { recursive: true })
await build({
  ...lambdaOptions,
  outdir,
  entryPoints: {
    quotes: 'functions/quotes/lambda.ts',
    pickups: 'functions/pickups/lambda.ts',
    sessions: 'functions/sessions/lambda.ts',
    notices: 'functions/notices/lambda.ts',
    retention: 'functions/retention/lambda.ts',
    catalog: 'functions/catalog/lambda.ts',
  },
})

const writer = join(outdir, 'write-openapi.mjs')
await build({
  ...nodeOptions,
  outdir,
  entryPoints: { 'write-openapi': 'functions/build/write-openapi.ts' },
  packages: 'external',
})
const { writeOpenapi } = await import(writer)
await writeOpenapi(join(outdir, 'openapi.json'))
await rm(writer)
