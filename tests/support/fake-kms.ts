import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  generateKeyPairSync,
  type KeyObject,
  type KeyPairKeyObjectResult,
  randomBytes,
  randomUUID,
  sign,
} from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { listenOnLoopback } from './listen-on-loopback'

type Input = Readonly<Record<string, unknown>>
type Output = Readonly<Record<string, unknown>>

/** A fault in KMS's own words: `ThrottlingException`, `AccessDeniedException` … */
class Fault extends Error {
  constructor(
    readonly type: string,
    readonly status = 400,
  ) {
    super(type)
  }
}

export interface FakeKms {
  readonly endpoint: string
  /** Operations asked for, in order, refused ones included. */
  readonly calls: readonly string[]
  addSignKey(id: string): KeyObject
  addSealKey(id: string): void
  addSecretKey(id: string): void
  /** The next calls fail with these types, one each. */
  fail(...types: readonly string[]): void
  close(): Promise<void>
}

interface Keys {
  readonly sign: Map<string, KeyPairKeyObjectResult>
  readonly seal: Map<string, Buffer>
  readonly secret: Map<string, Buffer>
}

/** KMS's JSON 1.1 protocol over real cryptography, on loopback. */
export async function startFakeKms(): Promise<FakeKms> {
  const keys: Keys = { sign: new Map(), seal: new Map(), secret: new Map() }
  const calls: string[] = []
  const faults: string[] = []
  const server = createServer(async (request, response) => {
    const [status, body] = await answer(request, await text(request), keys, calls, faults)
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
  })
  const { url, close } = await listenOnLoopback(server)
  return {
    endpoint: url,
    calls,
    addSignKey(id) {
      const pair = generateKeyPairSync('ed25519')
      keys.sign.set(id, pair)
      return pair.publicKey
    },
    addSealKey: (id) => void keys.seal.set(id, randomBytes(32)),
    addSecretKey: (id) => void keys.secret.set(id, randomBytes(32)),
    fail: (...types) => void faults.push(...types),
    close,
  }
}

async function answer(request: IncomingMessage, body: string, keys: Keys, calls: string[], faults: string[]) {
  try {
    const operation = operationOf(request)
    calls.push(operation)
    const fault = faults.shift()
    if (fault) throw new Fault(fault, fault === 'KMSInternalException' ? 500 : 400)
    return [200, operations[operation]?.(JSON.parse(body), keys) ?? refuse('UnknownOperationException')] as const
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return [error.status, { __type: error.type, message: 'as asked' }] as const
  }
}

function operationOf({ method, headers }: IncomingMessage): string {
  const signed =
    /^AWS4-HMAC-SHA256 Credential=\S+\/kms\/aws4_request, SignedHeaders=\S*host\S*, Signature=[0-9a-f]{64}$/
  if (!signed.test(headers.authorization ?? '') || !headers['x-amz-date']) refuse('IncompleteSignature')
  if (method !== 'POST' || headers['content-type'] !== 'application/x-amz-json-1.1') refuse('SerializationException')
  const [service, operation] = String(headers['x-amz-target']).split('.')
  return service === 'TrentService' && operation ? operation : refuse('UnknownOperationException')
}

const operations: Readonly<Record<string, (input: Input, keys: Keys) => Output>> = {
  Sign(input, keys) {
    const { privateKey } = keyOf(keys.sign, input)
    const message = bytesOf(input.Message)
    if (input.MessageType !== 'RAW' || input.SigningAlgorithm !== 'ED25519_SHA_512') refuse('ValidationException')
    if (message.length > 4096) refuse('ValidationException')
    return { KeyId: String(input.KeyId), Signature: sign(null, message, privateKey).toString('base64') }
  },
  CreateKey(input, keys) {
    if (input.KeySpec !== 'ECC_NIST_EDWARDS25519' || input.KeyUsage !== 'SIGN_VERIFY') refuse('ValidationException')
    const KeyId = randomUUID()
    const Arn = `arn:aws-cn:kms:cn-northwest-1:111122223333:key/${KeyId}`
    keys.sign.set(Arn, generateKeyPairSync('ed25519'))
    return { KeyMetadata: { KeyId, Arn, KeySpec: input.KeySpec, KeyUsage: input.KeyUsage, KeyState: 'Enabled' } }
  },
  GetPublicKey(input, keys) {
    const der = keyOf(keys.sign, input).publicKey.export({ format: 'der', type: 'spki' })
    return { KeyId: String(input.KeyId), KeySpec: 'ECC_NIST_EDWARDS25519', PublicKey: der.toString('base64') }
  },
  GenerateDataKey(input, keys) {
    if (input.KeySpec !== 'AES_256') refuse('ValidationException')
    const key = randomBytes(32)
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', keyOf(keys.seal, input), nonce).setAAD(contextOf(input))
    const blob = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
    return { KeyId: String(input.KeyId), Plaintext: key.toString('base64'), CiphertextBlob: blob.toString('base64') }
  },
  Encrypt(input, keys) {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', keyOf(keys.seal, input), nonce).setAAD(contextOf(input))
    const blob = Buffer.concat([nonce, cipher.update(bytesOf(input.Plaintext)), cipher.final(), cipher.getAuthTag()])
    return { KeyId: String(input.KeyId), CiphertextBlob: blob.toString('base64') }
  },
  Decrypt(input, keys) {
    const blob = bytesOf(input.CiphertextBlob)
    const decipher = createDecipheriv('aes-256-gcm', keyOf(keys.seal, input), blob.subarray(0, 12))
    decipher.setAAD(contextOf(input)).setAuthTag(blob.subarray(-16))
    try {
      const key = Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()])
      return { KeyId: String(input.KeyId), Plaintext: key.toString('base64') }
    } catch {
      return refuse('InvalidCiphertextException')
    }
  },
  GenerateMac(input, keys) {
    if (input.MacAlgorithm !== 'HMAC_SHA_256') refuse('ValidationException')
    const mac = createHmac('sha256', keyOf(keys.secret, input)).update(bytesOf(input.Message)).digest('base64')
    return { KeyId: String(input.KeyId), Mac: mac }
  },
}

function refuse(type: string): never {
  throw new Fault(type)
}

const keyOf = <Key>(keys: ReadonlyMap<string, Key>, { KeyId }: Input): Key =>
  keys.get(String(KeyId)) ?? refuse('NotFoundException')
const bytesOf = (field: unknown) => Buffer.from(String(field), 'base64')
const contextOf = ({ EncryptionContext }: Input) => Buffer.from(JSON.stringify(EncryptionContext ?? {}))
