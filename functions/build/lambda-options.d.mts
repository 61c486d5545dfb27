import type { BuildOptions } from 'esbuild'

export declare const nodeOptions: BuildOptions & { readonly absWorkingDir: string }

export declare const lambdaOptions: typeof nodeOptions
