import { describe, expect, it } from 'vitest'
import { readConfig, readDatabaseConfig } from '../../functions/config'

const deployed = {
  STAGE: 'prod',
  PUBLIC_URL: 'https://youshu.example',
  TABLE: 'main',
  QUOTE_TABLE: 'quotes',
  LIMIT_TABLE: 'limits',
  SIGN_KEY_ID: 'arn:aws-cn:kms:cn-northwest-1:1:key/new, arn:aws-cn:kms:cn-northwest-1:1:key/old',
  SEAL_KEY_ID: 'seal',
  SECRET_KEY_ID: 'secret',
  CLIENT_KEY_ID: 'client',
}

describe('the configuration of WeChat', () => {
  const app = { WECHAT_APPID: 'wx1', WECHAT_SECRET: 'secret' }
  const sealed = { ...deployed, WECHAT_APPID: 'wx1', WECHAT_SECRET_SEALED: 'AAAA', PERSON_KEY_ID: 'person' }

  it('is none as long as there is no app', () => {
    expect(readConfig({ WECHAT_TEMPLATES: 'booked:T' }).wechat).toBeUndefined()
  })

  it('takes the secret in the clear on one machine, and sealed everywhere else', () => {
    const api = 'https://api.weixin.qq.com'
    const common = { api, appid: 'wx1', templates: {} }
    expect(readConfig(app).wechat).toEqual({ ...common, secret: { kind: 'plain', text: 'secret' } })
    expect(readConfig(sealed).wechat).toEqual({ ...common, secret: { kind: 'sealed', text: 'AAAA' } })
  })

  it('reads a template for each kind of notice, with the numbers of its fields where they are other than usual', () => {
    const { wechat } = readConfig({ ...app, WECHAT_TEMPLATES: 'booked:T-1, cancelled:T_2:thing4:time1:thing7' })
    expect(wechat?.templates).toEqual({
      booked: { id: 'T-1', fields: { what: 'thing1', when: 'time2', note: 'thing3' } },
      cancelled: { id: 'T_2', fields: { what: 'thing4', when: 'time1', note: 'thing7' } },
    })
  })

  it.each([
    [{ WECHAT_APPID: 'wx1' }, 'WECHAT_SECRET is missing'],
    [{ ...sealed, WECHAT_SECRET_SEALED: '' }, 'WECHAT_SECRET_SEALED is missing'],
    [{ ...sealed, WECHAT_SECRET: 'clear' }, 'WECHAT_SECRET is for one machine only'],
    [{ ...sealed, PERSON_KEY_ID: '' }, 'PERSON_KEY_ID is missing'],
    [{ ...app, WECHAT_TEMPLATES: 'erased:T' }, 'WECHAT_TEMPLATES must be kind:id'],
    [{ ...app, WECHAT_TEMPLATES: 'booked:T:thing1' }, 'WECHAT_TEMPLATES must be kind:id'],
  ])('of %o says: %s', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words)
  })
})

describe('the configuration', () => {
  it('needs nothing on a developer machine', () => {
    expect(readConfig({})).toEqual({
      stage: 'local',
      host: '127.0.0.1',
      port: 8787,
      dataDir: '.data',
      publicUrl: 'http://127.0.0.1:8787',
      allowedOrigins: [],
      table: 'youshu-local',
      quoteTable: 'youshu-quotes-local',
      limitTable: 'youshu-limits-local',
      region: 'cn-northwest-1',
      keys: { kind: 'file', path: '.data/keys.json' },
      quoteLimit: { burst: 20_000, perMinute: 6000 },
      logLevel: 'info',
      issuer: 'youshu',
    })
  })

  it('keeps everything local in the data directory and on the port it is given', () => {
    const { publicUrl, keys } = readConfig({ PORT: '9000', DATA_DIR: '/tmp/d', LOG_LEVEL: ' ', TABLE: '' })
    expect([publicUrl, keys]).toEqual(['http://127.0.0.1:9000', { kind: 'file', path: '/tmp/d/keys.json' }])
  })

  it('links to an address that phones reach when the server is open to the network', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).publicUrl).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:8787$/)
    expect(readConfig({ HOST: '0.0.0.0' }).publicUrl).not.toContain('0.0.0.0')
  })

  it('takes its keys from KMS when deployed, old signing keys after the new one', () => {
    expect(readConfig(deployed).keys).toEqual({
      kind: 'kms',
      signKeyIds: ['arn:aws-cn:kms:cn-northwest-1:1:key/new', 'arn:aws-cn:kms:cn-northwest-1:1:key/old'],
      sealKeyId: 'seal',
      secretKeyId: 'secret',
      clientKeyId: 'client',
    })
  })

  it('limits clients to what many people behind one address need when deployed, and to more for load tests', () => {
    expect(readConfig(deployed).quoteLimit).toEqual({ burst: 300, perMinute: 60 })
    for (const stage of [deployed, {}]) {
      expect(readConfig({ ...stage, QUOTE_LIMIT: '20/7' }).quoteLimit).toEqual({ burst: 20, perMinute: 7 })
    }
  })

  it.each(['20', '0/60', '20/0', '1.5/60', '20/-1', '20/60/1', '1000000/1'])('takes no %s for a limit', (text) => {
    expect(() => readConfig({ QUOTE_LIMIT: text })).toThrow(
      'QUOTE_LIMIT must be calls at once / calls a minute, such as 300/60',
    )
  })

  it('reduces addresses to their origins', () => {
    const config = readConfig({
      PUBLIC_URL: 'https://a.example/path/',
      ALLOWED_ORIGINS: 'https://b.example/, http://c.example:81',
    })
    expect(config.publicUrl).toBe('https://a.example')
    expect(config.allowedOrigins).toEqual(['https://b.example', 'http://c.example:81'])
  })

  it('lists everything that is wrong at once', () => {
    const wrong = {
      PORT: '0',
      PUBLIC_URL: 'ftp://a',
      LOG_LEVEL: 'loud',
      ALLOWED_ORIGINS: 'https://a.example,*',
      SEAL_KEY_ID: 'alias/seal',
    }
    expect(() => readConfig(wrong)).toThrow(
      [
        'The environment is not usable:',
        '  - PORT must be from 1 to 65535',
        '  - PUBLIC_URL must be an http or https URL',
        '  - ALLOWED_ORIGINS must be an http or https URL',
        '  - SEAL_KEY_ID must be a key id or ARN, not an alias',
        '  - LOG_LEVEL must be one of debug, info, warn, error, silent',
      ].join('\n'),
    )
  })

  it('says what is missing when deployed', () => {
    const { SIGN_KEY_ID: _, SEAL_KEY_ID: __, ...rest } = deployed
    expect(() => readConfig(rest)).toThrow('SIGN_KEY_ID is missing\n  - SEAL_KEY_ID is missing')
    expect(() => readConfig({ STAGE: 'dev' })).toThrow('PUBLIC_URL is missing')
  })

  it('asks a command that has no keys for the tables alone', () => {
    const tables = { STAGE: 'prod', TABLE: 'main', QUOTE_TABLE: 'quotes' }
    expect(readDatabaseConfig(tables)).toMatchObject({ stage: 'prod', table: 'main', quoteTable: 'quotes' })
    expect(() => readDatabaseConfig({ ...tables, QUOTE_TABLE: '' })).toThrow('QUOTE_TABLE is missing')
    expect(readDatabaseConfig({})).toMatchObject({ stage: 'local', dataDir: '.data', table: 'youshu-local' })
  })
})
