import fs from 'node:fs'
import path from 'node:path'
import { englishPlaces } from './place-names/english-places'

const file = path.resolve(import.meta.dirname, '../shared/places/english-names.json')
const names = englishPlaces()

fs.writeFileSync(file, `${JSON.stringify(names, null, 2)}\n`)
console.log(`${Object.keys(names).length} English names of places: ${path.relative(process.cwd(), file)}`)
