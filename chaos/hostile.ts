import fc from 'fast-check'

const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`

/** Values nobody expects. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0.1,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    '0',
    '🧊'.repeat(40),
    '\u0000',
    '\u202e\u200b',
    '\ud800',
    '__proto__',
    "'; DROP TABLE pickups; --",
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '%00%0a',
    'x'.repeat(5000),
    [],
    {},
    [[[[]]]],
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Bodies that are no JSON, or JSON that is meant ill. */
export const hostileBody: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '1e999',
    '{"a":1,}',
    '\ufeff{}',
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{}}}',
    nested(10_000, '[', ']'),
    nested(3000, '{"a":', '}'),
    `{"category":"${'x'.repeat(70_000)}"}`,
    '{"category":"air-conditioner","category":"computer","answers":{}}',
  ),
  fc.string({ unit: 'binary' }),
  fc.json(),
)

/** Names and values of headers that HTTP lets through. */
export const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom<Record<string, string>>(
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': '' },
    { accept: 'application/xml' },
    { 'if-none-match': '*' },
    { 'if-none-match': 'W/"x", "y"' },
    { origin: 'null' },
    { authorization: 'Basic Zm9vOmJhcg==' },
    { authorization: 'Bearer ' },
    { authorization: `Bearer ${'x'.repeat(8000)}` },
    { authorization: 'Bearer a b' },
    { 'idempotency-key': '' },
    { 'idempotency-key': 'k' },
    { 'idempotency-key': 'k'.repeat(300) },
    { 'idempotency-key': 'ключ-12345' },
    { 'x-forwarded-for': '::1, evil' },
    { 'x-http-method-override': 'DELETE' },
    { 'content-encoding': 'gzip' },
    { expect: '100-continue' },
    { range: 'bytes=0-1' },
  ),
)

/** One member of a value, however deep, is replaced, dropped or joined by another; `at` chooses which. */
export function spoil(value: unknown, at: number, by: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && at % 3 > 0) {
    const index = at % value.length
    return value.map((item, place) => (place === index ? spoil(item, Math.floor(at / 3), by) : item))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return by
  return spoilMember(value, at, by)
}

function spoilMember(value: object, at: number, by: unknown): unknown {
  const members = Object.entries(value)
  const [name, member] = members[at % Math.max(1, members.length)] ?? ['nothing', undefined]
  const rest = Object.fromEntries(members.filter(([other]) => other !== name))
  const ways = [
    () => rest,
    () => ({ ...value, [`${name}2`]: by }),
    () => ({ ...value, [name]: by }),
    () => ({ ...value, [name]: spoil(member, Math.floor(at / 7), by) }),
  ]
  return ways[Math.floor(at / 2) % ways.length]?.()
}
