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

/** An Ed25519 key pair with the key id that signatures name. */
export interface SignKey {
  readonly privateKey: KeyObject
  readonly publicKey: PublicKey
}

/** The keys of a machine without KMS. */
export interface KeyFile {
  /** The first key signs, the others are only published. */
  readonly signKeys: readonly [SignKey, ...SignKey[]]
  /** 32 bytes each. */
  readonly sealKey: Buffer
  readonly secretKey: Buffer
}

const base64Of32Bytes = z.string().check(z.refine((text) => Buffer.from(text, 'base64').length === 32))
const stored = z.object({
  version: z.literal(1),
  /** PKCS #8 PEM, newest first. */
  sign: z.tuple([z.string()], z.string()),
  seal: base64Of32Bytes,
  secret: base64Of32Bytes,
})

/** Reads the key file, making it with fresh keys first when there is none. Refuses a damaged file. */
export async function openKeyFile(path: string): Promise<KeyFile> {
  const text = (await readIfThere(path)) ?? (await createKeyFile(path))
  try {
    const { sign, seal, secret } = stored.parse(JSON.parse(text))
    const [current, ...older] = sign
    return {
      signKeys: [signKey(current), ...older.map(signKey)],
      sealKey: Buffer.from(seal, 'base64'),
      secretKey: Buffer.from(secret, 'base64'),
    }
  } catch {
    // The cause would quote key material.
    throw new Error(
      `The key file ${path} is damaged. Restore it from a copy; without it, quotes already signed and addresses already stored cannot be read. Delete it only to start afresh.`,
    )
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
  await writeFile(draft, freshKeys(), { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await unlink(draft)
  }
  return readFile(path, 'utf8')
}

function freshKeys(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  const keys: z.infer<typeof stored> = {
    version: 1,
    sign: [privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    seal: randomBytes(32).toString('base64'),
    secret: randomBytes(32).toString('base64'),
  }
  return `${JSON.stringify(keys, null, 2)}\n`
}

function signKey(pem: string): SignKey {
  const privateKey = createPrivateKey(pem)
  const { x } = z
    .object({ crv: z.literal('Ed25519'), x: z.string() })
    .parse(createPublicKey(privateKey).export({ format: 'jwk' }))
  // 96 bits of the public key's hash tell keys apart and keep tokens short.
  const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16)
  return { privateKey, publicKey: { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x } }
}
