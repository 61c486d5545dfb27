import { parseArgs } from 'node:util'
import { contentHash } from '@shared/content-hash'
import { findFaults } from '@shared/price-book/find-faults'
import type { PriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { isDay, NoRulesInForce } from '@shared/valuation/dated'
import { systemClock } from '../../functions/adapters/system-clock'
import { BadInput } from '../bad-input'
import type { Output } from '../terminal'
import { trustedKeys } from '../trusted-keys'
import { checkBook } from './check-book'
import { countOf, findingLines, hasFaults } from './describe-findings'
import { impactLines } from './describe-impact'
import { checkShape } from './find-shape-faults'
import { type Finding, faultOfSentence } from './finding'
import { measureImpact } from './measure-impact'
import { printedJsonSchema } from './price-book-json-schema'
import { type BookFile, readBookFile } from './read-book-file'
import { signBook } from './sign-book'

const usage = `usage: price-book check FILE [--against OLD] [--day YYYY-MM-DD] [--jwks FILE]
       price-book sign FILE [--against OLD] [--day YYYY-MM-DD] [--key-dir DIR]
       price-book impact OLD NEW [--day YYYY-MM-DD] [--json]
       price-book sample
       price-book schema`

const options = {
  against: { type: 'string' },
  day: { type: 'string' },
  jwks: { type: 'string' },
  'key-dir': { type: 'string' },
  json: { type: 'boolean' },
} as const

type Options = ReturnType<typeof readArguments>['values']
type Command = (files: readonly string[], values: Options, output: Output) => Promise<number>

interface Known {
  readonly files: number
  readonly options: readonly (keyof typeof options)[]
  readonly run: Command
}

const commands: Readonly<Record<string, Known>> = {
  check: { files: 1, options: ['against', 'day', 'jwks'], run: check },
  sign: { files: 1, options: ['against', 'day', 'key-dir'], run: sign },
  impact: { files: 2, options: ['day', 'json'], run: impact },
  sample: { files: 0, options: [], run: async (_, __, output) => answer(asJson(samplePriceBook), output) },
  schema: { files: 0, options: [], run: async (_, __, output) => answer(printedJsonSchema(), output) },
}

/** Runs the command with its arguments; resolves with the exit code: 0 usable, 1 faults, 2 unreadable or wrong usage. */
export async function runPriceBook(args: readonly string[], output: Output): Promise<number> {
  try {
    const { values, positionals } = readArguments(args)
    const [name = '', ...files] = positionals
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    const foreign = Object.keys(values).find((option) => !command?.options.some((known) => known === option))
    if (!command || command.files !== files.length) throw new BadInput('usage', usage)
    if (foreign !== undefined) throw new BadInput('usage', `${name} has no option --${foreign}\n${usage}`)
    return await command.run(files, values, output)
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof NoRulesInForce)) throw error
    output.complain(error.message)
    return 2
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new BadInput('usage', `${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

/** Prints an answer and leaves well. */
function answer(text: string, { print }: Output): number {
  print(text)
  return 0
}

const asJson = (value: unknown): string => JSON.stringify(value, null, 2)

function dayOf({ day = systemClock().today() }: Options): string {
  if (!isDay(day)) throw new BadInput('usage', `--day ${day}: no such day, it is written YYYY-MM-DD`)
  return day
}

async function findingsOf(file: BookFile, values: Options): Promise<Finding[]> {
  const earlier = values.against === undefined ? samplePriceBook : (await readBookFile(values.against)).document
  const keys = file.signed ? await trustedKeys(values.jwks) : []
  return checkBook(file, { day: dayOf(values), earlier, keys })
}

async function check([name = '']: readonly string[], values: Options, { print }: Output): Promise<number> {
  const file = await readBookFile(name)
  const findings = await findingsOf(file, values)
  for (const line of findingLines(file, findings)) print(line)
  if (hasFaults(findings)) {
    print(`${name}: not usable: ${countOf(findings)}`)
    return 1
  }
  const { id, issued, bestBefore } = file.document as PriceBookDocument
  const kind = file.signed ? 'signed, ' : ''
  print(`${name}: usable: ${kind}${id}, issued ${issued}, best before ${bestBefore}; ${countOf(findings)}`)
  return 0
}

async function sign([name = '']: readonly string[], values: Options, output: Output): Promise<number> {
  const { complain } = output
  const file = await readBookFile(name)
  if (file.signed)
    throw new BadInput('signed', `${name}: is signed already; to sign it again, give the document in it alone`)
  const findings = await findingsOf(file, values)
  for (const line of findingLines(file, findings)) complain(line)
  if (hasFaults(findings)) {
    complain(`${name}: not signed: ${countOf(findings)}`)
    return 1
  }
  return answer(asJson(await signBook(identified(file.document as PriceBookDocument), values['key-dir'])), output)
}

const identified = (document: PriceBookDocument): PriceBook => ({ ...document, hash: contentHash(document) })

async function impact(names: readonly string[], values: Options, output: Output): Promise<number> {
  const files = await Promise.all(names.map(readBookFile))
  const [before, after] = files.map((file) => usableBook(file, output.complain))
  if (!before || !after) return 1
  const measured = await measureImpact(before, after, values.day === undefined ? after.issued : dayOf(values))
  return answer(values.json ? asJson(measured) : impactLines(measured).join('\n'), output)
}

/** The book if quotes can be made with it; else complains. A missing row is no hindrance: what it prevents is told. */
function usableBook(file: BookFile, complain: Output['complain']): PriceBook | undefined {
  const { findings: shape, sound } = checkShape(file.document)
  const findings = sound ? findFaults(sound).map(faultOfSentence) : shape
  if (sound && findings.length === 0) return identified(sound)
  for (const line of findingLines(file, findings)) complain(line)
  complain(`${file.name}: cannot be used; \`check\` tells everything that is wrong with it`)
  return undefined
}
