import type { FastifyBaseLogger } from 'fastify'
import { kmsClient } from './adapters/kms-client'
import { kmsSealedText } from './adapters/kms-sealed-text'
import { logMessenger } from './adapters/log-messenger'
import { wechatLogin, wechatMessenger } from './adapters/wechat'
import type { WechatApp } from './adapters/wechat-app'
import { noLogin, noMessenger } from './adapters/without-wechat'
import { type Config, localStage, type WechatConfig } from './config'
import type { Login, Messenger } from './ports'

interface Wechat {
  readonly login: Login
  readonly messenger: Messenger
}

/** What only WeChat can do, as configured; on one machine without it, messages are lines of the log. */
export function composeWechat(config: Config, log: Pick<FastifyBaseLogger, 'info'>): Wechat {
  const { stage, wechat } = config
  if (!wechat) return { login: noLogin, messenger: stage === localStage ? logMessenger(log) : noMessenger }
  const { api, appid, templates } = wechat
  const app: WechatApp = { api, appid, secret: secretOf(config, wechat) }
  return { login: wechatLogin(app), messenger: wechatMessenger(app, templates) }
}

/** The operator encrypts the secret with this context, and the functions may decrypt nothing else with their right to it. */
const secretContext = 'wechat/secret'

function secretOf({ keys, region }: Config, { secret: { kind, text } }: WechatConfig): () => Promise<string> {
  if (kind === 'plain') return async () => text
  if (keys.kind === 'file') throw new Error('WECHAT_SECRET_SEALED can only be opened with the keys of KMS')
  return kmsSealedText(kmsClient(region, keys.endpoint), keys.sealKeyId, text, secretContext)
}
