import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import type { PublicKey } from '../../shared/contract/read-keys'
import type { RetiredKey } from './retired-key'

/** An Ed25519 key pair with the key id that signatures name. */
export interface SignKey {
  readonly privateKey: KeyObject
  readonly publicKey: PublicKey
}

/** The keys of a machine without KMS. */
export interface KeyFile {
  readonly signKey: SignKey
  /** Published ahead, to sign after the next rotation; absent from a file of version 1. */
  readonly nextKey?: SignKey
  /** Newest first. */
  readonly retiredKeys: readonly RetiredKey[]
  /** ISO instant since which the next key is published; absent: for as long as the signing key. */
  readonly rotatedAt?: string
  /** 32 bytes each. */
  readonly sealKey: Buffer
  readonly secretKey: Buffer
}

const base64Of32Bytes = z.string().check(z.refine((text) => Buffer.from(text, 'base64').length === 32))
const secrets = { seal: base64Of32Bytes, secret: base64Of32Bytes }
const instant = z.iso.datetime()

/** Private keys are PKCS #8 PEM, public ones the `x` of their JWK. */
const stored = z.discriminatedUnion('version', [
  z.object({ version: z.literal(1), /** Newest first. */ sign: z.tuple([z.string()], z.string()), ...secrets }),
  z.object({
    version: z.literal(2),
    sign: z.string(),
    next: z.optional(z.string()),
    rotatedAt: z.optional(instant),
    retired: z.array(z.object({ x: z.string(), retiredAt: instant })),
    ...secrets,
  }),
])
type Stored = z.infer<typeof stored>

/** Reads the key file, making it with fresh keys first when there is none. Refuses a damaged file. */
export async function openKeyFile(path: string): Promise<KeyFile> {
  return readKeys((await readIfThere(path)) ?? (await createKeyFile(path)), path)
}

/** The keys in the text of a key file; refuses a damaged one. */
export function readKeys(text: string, path: string): KeyFile {
  try {
    const content = stored.parse(JSON.parse(text))
    return {
      ...(content.version === 1 ? fromVersion1(content) : fromVersion2(content)),
      sealKey: Buffer.from(content.seal, 'base64'),
      secretKey: Buffer.from(content.secret, 'base64'),
    }
  } catch {
    // The cause would quote key material.
    throw new Error(
      `The key file ${path} is damaged. Restore it from a copy; without it, quotes already signed and addresses already stored cannot be read. Delete it only to start afresh.`,
    )
  }
}

/** The text of a key file. */
export function writtenKeys({ signKey, nextKey, retiredKeys, rotatedAt, sealKey, secretKey }: KeyFile): string {
  const content: Stored = {
    version: 2,
    sign: pemOf(signKey),
    ...(nextKey && { next: pemOf(nextKey) }),
    ...(rotatedAt && { rotatedAt }),
    retired: retiredKeys.map(({ publicKey, retiredAt }) => ({ x: publicKey.x, retiredAt })),
    seal: sealKey.toString('base64'),
    secret: secretKey.toString('base64'),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** A key pair that nobody has seen yet. */
export const freshSignKey = (): SignKey => signKeyOf(generateKeyPairSync('ed25519').privateKey)

/** When its older keys retired is not written in it: they count from now, which keeps them for longer. */
function fromVersion1({ sign: [current, ...older] }: Extract<Stored, { version: 1 }>) {
  const retiredAt = new Date().toISOString()
  return {
    signKey: fromPem(current),
    retiredKeys: older.map((pem) => ({ publicKey: fromPem(pem).publicKey, retiredAt })),
  }
}

function fromVersion2({ sign, next, rotatedAt, retired }: Extract<Stored, { version: 2 }>) {
  return {
    signKey: fromPem(sign),
    ...(next && { nextKey: fromPem(next) }),
    ...(rotatedAt && { rotatedAt }),
    retiredKeys: retired.map(({ x, retiredAt }) => ({ publicKey: publicKeyOf(x), retiredAt })),
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Writes beside the target and links it into place: never half a file, and the first of two starters wins. */
async function createKeyFile(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, writtenKeys(freshKeys()), { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await unlink(draft)
  }
  return readFile(path, 'utf8')
}

const freshKeys = (): KeyFile => ({
  signKey: freshSignKey(),
  nextKey: freshSignKey(),
  retiredKeys: [],
  sealKey: randomBytes(32),
  secretKey: randomBytes(32),
})

const fromPem = (pem: string): SignKey => signKeyOf(createPrivateKey(pem))

const pemOf = ({ privateKey }: SignKey): string => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

function signKeyOf(privateKey: KeyObject): SignKey {
  const { x } = z
    .object({ crv: z.literal('Ed25519'), x: z.string() })
    .parse(createPublicKey(privateKey).export({ format: 'jwk' }))
  return { privateKey, publicKey: publicKeyOf(x) }
}

function publicKeyOf(x: string): PublicKey {
  // 96 bits of the public key's hash tell keys apart and keep tokens short.
  const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16)
  return { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }
}
