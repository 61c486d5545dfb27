import { readFileSync } from 'node:fs'

interface AppPages {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

const { pages, subPackages }: AppPages = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8'))

/** Every page of the output, such as `pages/home/index`, those of sub-packages too. */
export const builtPages: readonly string[] = [
  ...pages,
  ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]
