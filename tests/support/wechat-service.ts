import { wechatLogin, wechatMessenger } from '../../functions/adapters/wechat'
import type { WechatApp } from '../../functions/adapters/wechat-app'
import type { Ports } from '../../functions/compose'
import type { TestTables } from './dynamo'
import { type FakeWechat, startFakeWechat } from './fake-wechat'
import { type TestService, testService } from './test-service'

export interface WechatService extends TestService {
  readonly wechat: FakeWechat
}

const fields = { what: 'thing1', when: 'time2', note: 'thing3' }
const templates = {
  booked: { id: 'T-booked', fields },
  rescheduled: { id: 'T-rescheduled', fields },
  cancelled: { id: 'T-cancelled', fields },
}

/** The service with a WeChat that people log in by and get messages from; to be closed. */
export async function wechatService(tables: TestTables, but: Partial<Ports> = {}): Promise<WechatService> {
  const wechat = await startFakeWechat()
  const app: WechatApp = { api: wechat.url, appid: wechat.appid, secret: async () => wechat.secret }
  const ports = { login: wechatLogin(app), messenger: wechatMessenger(app, templates), ...but }
  return { ...(await testService(tables, ports)), wechat }
}
