import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openKeyFile } from '../../functions/adapters/key-file'
import { KeysUnchanged } from '../../functions/adapters/replace-key-file'
import { pruneKeyFile, rotateKeyFile } from '../../functions/adapters/rotate-key-file'
import { BadInput } from '../bad-input'
import type { Output } from '../terminal'
import { ownKeyFolder } from '../trusted-keys'
import { keyLines, retiredLine } from './describe-keys'
import { revocationCost } from './revocation-cost'
import { revokeKey } from './revoke-key'

const usage = `usage: keys list              the keys of this machine, and until when each is published
       keys rotate           the next key signs, a new one is published ahead (--early: at once, whatever caches know)
       keys rotate --kms     makes the next key in KMS and prints the new SIGN_KEY_ID
       keys revoke KID       for a key in wrong hands: it is published no more, so nothing signed by it verifies; with the
                             signing or the next key both are replaced, because who has the file has both
       keys revoke KID --kms prints SIGN_KEY_ID without the key; it is revoked once that is deployed
       keys prune            drops retired keys whose last quote has left the log

A rotation does not help against a stolen key: the old key stays published.
${revocationCost}`

const options = { kms: { type: 'boolean' }, early: { type: 'boolean' } } as const

type Command = (output: Output) => Promise<void>

const commands: Readonly<Record<string, Command>> = {
  list,
  prune,
  rotate: (output) => rotate(false, output),
  'rotate --early': (output) => rotate(true, output),
  'rotate --kms': rotateKms,
}

/** Runs the command with its arguments; resolves with the exit code: 0 done, 1 nothing changed, 2 wrong usage. */
export async function runKeys(args: readonly string[], output: Output): Promise<number> {
  try {
    await commandOf(args)(output)
    return 0
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof KeysUnchanged)) throw error
    output.complain(error.message)
    return error instanceof BadInput ? 2 : 1
  }
}

function commandOf([name, ...rest]: readonly string[]): Command {
  return name === 'revoke' ? revocation(rest) : namedCommand(name === undefined ? [] : [name, ...rest])
}

/** A key id may start with a dash, so it is no option whatever it looks like. */
function revocation(args: readonly string[]): Command {
  const [kid, ...others] = args.filter((arg) => arg !== '--kms' && arg !== '--')
  if (kid === undefined || others.length > 0) throw new BadInput('usage', usage)
  return args.includes('--kms') ? (output) => revokeKms(kid, output) : ({ print }) => revokeKey(keyFile(), kid, print)
}

function namedCommand(args: readonly string[]): Command {
  const { values, positionals } = readArguments(args)
  const flags = Object.keys(values).map((flag) => `--${flag}`)
  const name = [...positionals, ...flags].join(' ')
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new BadInput('usage', usage)
  return command
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new BadInput('usage', `${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

/** Keys are made by whoever signs first, never by a look at them. */
function keyFile(): string {
  const file = path.join(ownKeyFolder(), 'keys.json')
  if (!existsSync(file)) throw new BadInput('no_keys', `no keys in ${file}: \`npm start\` makes them`)
  return file
}

async function list({ print }: Output): Promise<void> {
  for (const line of keyLines(await openKeyFile(keyFile()))) print(line)
}

async function rotate(early: boolean, { print }: Output): Promise<void> {
  const before = await openKeyFile(keyFile())
  const after = await rotateKeyFile(keyFile(), new Date(), early)
  for (const line of keyLines(after)) print(line)
  print(
    before.nextKey
      ? 'A running server signs with the new key from its next quote on; no restart is needed.'
      : 'This file had no next key. It is published from now on; the next rotation makes it the signing one.',
  )
}

async function prune({ print }: Output): Promise<void> {
  const dropped = await pruneKeyFile(keyFile(), new Date())
  for (const key of dropped) print(retiredLine(key))
  print(`${dropped.length} retired ${dropped.length === 1 ? 'key' : 'keys'} dropped`)
}

/** The SDK of AWS is loaded only where it is used. */
async function rotateKms({ print }: Output): Promise<void> {
  const { printKmsRotation } = await import('./print-kms-rotation')
  await printKmsRotation(print)
}

async function revokeKms(kid: string, { print }: Output): Promise<void> {
  const { printKmsRevocation } = await import('./print-kms-revocation')
  await printKmsRevocation(kid, print)
}
