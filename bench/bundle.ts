import { gzipSync } from 'node:zlib'
import { build, type Format, type Platform } from 'esbuild'

/** Minified JavaScript of a module and all it imports but `external`; `contents` imports from the project's root. */
export async function bundle(
  contents: string,
  format: Format = 'esm',
  platform: Platform = 'browser',
  external: string[] = [],
) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format,
    platform,
    external,
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

export const gzBytes = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length
