import fs from 'node:fs'
import path from 'node:path'
import { categories } from '@shared/categories'
import { addIds } from './release-ids/add-ids'
import { printIds } from './release-ids/print-ids'
import { printRulebookHashes } from './release-ids/print-rulebook-hashes'

const file = path.resolve(import.meta.dirname, '../shared/categories/released-ids.json')
const released = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
const text = printIds(addIds(released, categories))

fs.writeFileSync(file, text)
fs.writeFileSync(
  path.resolve(import.meta.dirname, '../shared/categories/rulebook-hashes.ts'),
  printRulebookHashes(categories),
)
console.log(`${text.trimEnd().split('\n').length} lines of ids are released: ${path.relative(process.cwd(), file)}`)
