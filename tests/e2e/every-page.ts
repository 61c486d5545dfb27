import { readdirSync } from 'node:fs'

/** The address of every page of the app, without parameters. */
export const everyPage: readonly string[] = readdirSync('miniprogram/src/pages').map((name) => `pages/${name}/index`)
