import { consentNotices, type NoticeKind, noticeKindSchema } from '@shared/contract/consent-notices'
import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { asBearer } from './bearer-of'
import { loginCode } from './login-code'
import { Refused, send, Unreachable } from './send'

/** WeChat's ids of the message templates by what they tell, given at build time as JSON. */
const templatesSchema = z.partialRecord(noticeKindSchema, z.string())

const templates = readTemplates(process.env.TARO_APP_NOTICE_TEMPLATES)

/** Only WeChat has such messages, and only where the build names their templates. */
export const hasNotices = process.env.TARO_ENV === 'weapp' && Object.keys(templates).length > 0

/** `refused` is normal and needs no word; after `failed` it may be tried again. */
export type Consent = 'given' | 'refused' | 'failed'

/** Asks in WeChat's own dialog, which opens only from a tap, and hands what was agreed to on to the server. */
export async function askForNotices(pickup: string, bearer: string): Promise<Consent> {
  const kinds = await agreedKinds()
  if (kinds.length === 0) return 'refused'
  try {
    const code = await loginCode()
    await send(consentNotices, { params: { id: pickup }, headers: asBearer(bearer), body: { code, kinds } })
    return 'given'
  } catch (error) {
    if (error instanceof Refused || error instanceof Unreachable) return 'failed'
    throw error
  }
}

async function agreedKinds(): Promise<NoticeKind[]> {
  const asked = noticeKindSchema.options.filter((kind) => templates[kind])
  const tmplIds = [...new Set(asked.flatMap((kind) => templates[kind] ?? []))]
  try {
    const answers: Readonly<Record<string, unknown>> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })),
    }
    return asked.filter((kind) => answers[templates[kind] ?? ''] === 'accept')
  } catch {
    // The main switch is off, or the dialog could not open: both are a no.
    return []
  }
}

function readTemplates(text: string | undefined): z.infer<typeof templatesSchema> {
  if (!text) return {}
  try {
    return templatesSchema.parse(JSON.parse(text))
  } catch {
    return {}
  }
}
