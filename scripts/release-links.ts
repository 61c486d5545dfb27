import fs from 'node:fs'
import path from 'node:path'
import { categories } from '@shared/categories'
import { findUnlinked } from './release-links/find-unlinked'
import { makeLinks } from './release-links/make-links'
import type { ReleasedLink } from './release-links/released-link'
import { throwAwayKey } from './release-links/throw-away-key'

const file = path.resolve(import.meta.dirname, '../tests/shared/links/released-links.json')
const released: ReleasedLink[] = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : []
const key = throwAwayKey()
const made: ReleasedLink[] = []
for (const { category, rulebook } of findUnlinked(released, categories)) {
  made.push(...(await makeLinks(category, rulebook, key)))
}

fs.writeFileSync(file, `${JSON.stringify([...released, ...made], null, 2)}\n`)
console.log(`${made.length} links added, ${released.length} kept: ${path.relative(process.cwd(), file)}`)
