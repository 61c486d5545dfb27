import * as z from 'zod/mini'

/** The closed list of refusals: HTTP status and the title people read. Codes are never renamed. */
export const problems = {
  malformed_request: { status: 400, title: '请求写得不对，没能读懂' },
  malformed_json: { status: 400, title: '请求内容不完整，请再试一次' },
  idempotency_key_missing: { status: 400, title: '缺少防重复的编号，请更新后再试' },
  not_found: { status: 404, title: '没有这个地址' },
  quote_unknown: { status: 404, title: '没有找到这份估价' },
  pickup_unknown: { status: 404, title: '没有找到这一单，或者这台手机没有它的凭证' },
  handover_unknown: { status: 404, title: '这个码用过了，或者过了时间，请在原来的手机上再出一个' },
  session_unknown: { status: 401, title: '登录过期了，请再登录一次' },
  method_not_allowed: { status: 405, title: '这个地址不支持这样访问' },
  quote_mismatch: { status: 409, title: '手机上的价格和服务器算的不一样' },
  quote_used: { status: 409, title: '这份估价已经约过上门' },
  quote_expired: { status: 409, title: '这份估价已经到期，请重新估一次' },
  quote_superseded: { status: 409, title: '这份估价有新的一份了，请用新的那份' },
  quote_revoked: { status: 409, title: '这份估价撤回了，请重新估一次' },
  price_book_stale: { status: 409, title: '价格簿过了使用期，现在只能估价，不能签名' },
  slot_full: { status: 409, title: '这个时段刚刚约满' },
  slot_past: { status: 409, title: '这个时段已经过了，请换一个' },
  too_early: { status: 409, title: '约的时间还没过，请再等一等' },
  too_late: { status: 409, title: '已经过了可以自己改约和取消的时间' },
  not_active: { status: 409, title: '这一单已经结束，不能再改' },
  body_too_large: { status: 413, title: '内容太大' },
  unsupported_media_type: { status: 415, title: '只接受 JSON' },
  invalid_request: { status: 422, title: '有一项填得不对' },
  invalid_answers: { status: 422, title: '有一道题的答案不对' },
  unknown_category: { status: 422, title: '还不能估这一类' },
  unknown_region: { status: 422, title: '这个地区还没有价格' },
  day_out_of_range: { status: 422, title: '日期不是今天，请核对手机的日期' },
  quote_not_found: { status: 422, title: '订单里有一份找不到的估价' },
  area_unknown: { status: 422, title: '没有这个地区' },
  area_not_served: { status: 422, title: '这里还不能上门' },
  way_not_offered: { status: 422, title: '这样东西在这里不能这样取' },
  login_refused: { status: 422, title: '微信没有认出这次登录，请再试一次' },
  login_not_offered: { status: 422, title: '这里还不能用微信登录' },
  slot_unknown: { status: 422, title: '没有这个时段，请重新选' },
  idempotency_mismatch: { status: 422, title: '同一个编号送来了不同的内容' },
  rate_limited: { status: 429, title: '太频繁了，请稍等一会儿' },
  internal: { status: 500, title: '我们这边出了错，你填的都在，请稍后再试' },
  unavailable: { status: 503, title: '服务暂时连不上，你填的都在，请稍后再试' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems

/** One wrong field of a request: a path such as `contact.phone`, a stable code, and what would be right. */
export const fieldProblem = z.object({ field: z.string(), code: z.string(), detail: z.string() })

export type FieldFault = z.infer<typeof fieldProblem>

/** RFC 9457 problem details. Some codes carry more members, see their call. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  requestId: z.string(),
  fields: z.optional(z.array(fieldProblem)),
})

export type Problem = z.infer<typeof problemSchema>
