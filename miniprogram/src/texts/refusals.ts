import type { ProblemCode } from '@shared/contract/problem'
import { inLanguage } from './in-language'

/** A refusal in plain words: what is the matter, and what to do next. */
export interface RefusalText {
  title: string
  next: string
}

export const refusals = inLanguage<Record<ProblemCode, RefusalText>>(
  {
    malformed_request: { title: '这个版本太旧，送不出去', next: '关掉重新打开，更新后再试。' },
    malformed_json: { title: '内容没有送完整', next: '你填的都在，再送一次就好。' },
    idempotency_key_missing: { title: '这个版本太旧，送不出去', next: '关掉重新打开，更新后再送，填的都在。' },
    not_found: { title: '没有找到这个地址', next: '回到首页再进来一次。' },
    quote_unknown: { title: '没有找到这份估价', next: '链接可能没复制全。请对方再分享一次，或者自己估一个。' },
    pickup_unknown: { title: '没有找到这一单', next: '只有约上门的那台手机能打开，换回那台手机看。' },
    handover_unknown: { title: '这个码用过了，或者过了时间', next: '在原来的手机上再出一个码，马上扫。' },
    session_unknown: { title: '登录过期了', next: '再用微信登录一次。' },
    method_not_allowed: { title: '这个版本太旧，送不出去', next: '关掉重新打开，更新后再试。' },
    quote_mismatch: { title: '手机算的和服务器算的不一样', next: '看看差在哪里，再决定要不要按新的价。' },
    quote_used: { title: '这份估价已经约过上门', next: '到“上门”里看那一单。还有别的东西，再估一份。' },
    quote_expired: { title: '这份估价到期了', next: '答案都在，重新估一次就能约。' },
    quote_superseded: { title: '这份估价有新的一份了', next: '请用新的那份约上门。' },
    quote_revoked: { title: '这份估价撤回了', next: '请重新估一次，再约上门。' },
    price_book_stale: {
      title: '价格簿过了使用期，先不签名',
      next: '价格可以先看着。价格簿更新后，打开这一页会自动签名。',
    },
    slot_full: { title: '这个时段刚刚约满', next: '换一个时段，填的都在。' },
    slot_past: { title: '这个时段已经过了', next: '换一个晚一点的时段，填的都在。' },
    too_early: { title: '约的时间还没过', next: '再等一等。过了时间还没人来，再来这里说。' },
    too_late: { title: '师傅快到了，自己改不了了', next: '师傅来电时直接说，不卖也不收钱。' },
    not_active: { title: '这一单已经结束', next: '不用再做什么。想再约，从“我的估价”里重新约。' },
    body_too_large: { title: '内容太长，送不出去', next: '把地址或留言写短一点，再送一次。' },
    unsupported_media_type: { title: '这个版本太旧，送不出去', next: '关掉重新打开，更新后再试。' },
    invalid_request: { title: '有一项填得不对', next: '看看标出来的那一项，改好再送。' },
    invalid_answers: { title: '有一道题的答案对不上', next: '题目可能改过了。打开那道题重新答一次，别的答案都在。' },
    unknown_category: { title: '这一样还不能签名', next: '价格可以先看着，过几天再打开这一页。' },
    unknown_region: { title: '这个地区还没有价格', next: '价格按全国的算，先看着。' },
    day_out_of_range: { title: '手机的日期不对', next: '到系统设置里打开“自动设置时间”，回来会自动再签一次。' },
    quote_not_found: { title: '有一份估价服务器找不到', next: '回到估价单重新签名，再来约。' },
    area_unknown: { title: '没有认出这个地区', next: '重新选一次区域。' },
    area_not_served: { title: '这里还不能上门', next: '价格照样保证。换一个能上门的地址再约。' },
    way_not_offered: { title: '这样东西在这里不能这样取', next: '换一种取法，或者分开约。填的都在。' },
    login_refused: { title: '微信没有认出这次登录', next: '再试一次。不登录也能约、能看。' },
    login_not_offered: { title: '这里还不能用微信登录', next: '不登录也能约、能看，凭证存在这台手机里。' },
    slot_unknown: { title: '这个时段已经不在了', next: '时段刷新过了，重新选一个。' },
    idempotency_mismatch: { title: '上一次送的内容和这次不一样', next: '先看“上门”里有没有约上，没有再重新约一次。' },
    rate_limited: { title: '点得太快了', next: '等一分钟再试，填的都在。' },
    internal: { title: '我们这边出了错', next: '你填的都在，过几分钟再试。' },
    unavailable: { title: '服务暂时连不上', next: '你填的都在，过几分钟再试。' },
  },
  {
    malformed_request: {
      title: 'This version is too old to send',
      next: 'Close the app, open it again to update, then try again.',
    },
    malformed_json: { title: 'It arrived incomplete', next: 'All you typed is kept. Send it again.' },
    idempotency_key_missing: {
      title: 'This version is too old to send',
      next: 'Close the app, open it again to update, then send. All you typed is kept.',
    },
    not_found: { title: 'No such address', next: 'Go to the front page and come in again.' },
    quote_unknown: {
      title: 'No such quote',
      next: 'The link may be cut short. Ask for it again, or value one yourself.',
    },
    pickup_unknown: { title: 'No such order', next: 'Only the phone that booked it can open it. Look there.' },
    handover_unknown: {
      title: 'This code was used or is too old',
      next: 'Make another on the first phone and scan it at once.',
    },
    session_unknown: { title: 'Your login is over', next: 'Log in with WeChat once more.' },
    method_not_allowed: {
      title: 'This version is too old to send',
      next: 'Close the app, open it again to update, then try again.',
    },
    quote_mismatch: {
      title: 'Phone and server worked out different prices',
      next: 'See where they differ, then decide on the new price.',
    },
    quote_used: {
      title: 'This quote is already booked',
      next: 'See the order in “Pickups”. For another thing, make another quote.',
    },
    quote_expired: { title: 'This quote has expired', next: 'Your answers are kept. Value it again, then book.' },
    quote_superseded: { title: 'There is a newer quote', next: 'Please book with the newer one.' },
    quote_revoked: { title: 'This quote was withdrawn', next: 'Please value it again, then book.' },
    price_book_stale: {
      title: 'The price book is out of date, no signing for now',
      next: 'You can look at the price. Once there is a newer price book, this page signs by itself.',
    },
    slot_full: { title: 'This time has just filled up', next: 'Choose another time. All you typed is kept.' },
    slot_past: { title: 'This time has passed', next: 'Choose a later time. All you typed is kept.' },
    too_early: {
      title: 'The booked time is not over yet',
      next: 'Please wait a little. If nobody comes in time, say so here.',
    },
    too_late: { title: 'Too late to change it here', next: 'Say so when the collector calls. Not selling is free.' },
    not_active: { title: 'This order is over', next: 'Nothing more to do. To book again, start from “My quotes”.' },
    body_too_large: { title: 'Too long to send', next: 'Make the address or the note shorter, then send again.' },
    unsupported_media_type: {
      title: 'This version is too old to send',
      next: 'Close the app, open it again to update, then try again.',
    },
    invalid_request: {
      title: 'Something is not filled in right',
      next: 'See what is marked, correct it and send again.',
    },
    invalid_answers: {
      title: 'One answer does not fit',
      next: 'The question may have changed. Open it and answer it again. The other answers are kept.',
    },
    unknown_category: {
      title: 'This kind cannot be signed yet',
      next: 'You can look at the price. Open this page again in a few days.',
    },
    unknown_region: { title: 'No prices for this region yet', next: 'The price is the national one, to look at.' },
    day_out_of_range: {
      title: 'The date of this phone is wrong',
      next: 'Turn on automatic time in the settings. It signs by itself when you come back.',
    },
    quote_not_found: {
      title: 'The server does not find one quote',
      next: 'Go back to the quote, sign it again, then book.',
    },
    area_unknown: { title: 'We do not know this district', next: 'Choose the district again.' },
    area_not_served: {
      title: 'We do not come here yet',
      next: 'The price still holds. Book with an address we serve.',
    },
    way_not_offered: {
      title: 'It cannot go this way here',
      next: 'Choose another way, or book in parts. All you typed is kept.',
    },
    login_refused: {
      title: 'WeChat did not accept this login',
      next: 'Try again. You can book and look without a login.',
    },
    login_not_offered: {
      title: 'No WeChat login here yet',
      next: 'You can book and look without it. The secret is kept on this phone.',
    },
    slot_unknown: { title: 'This time is gone', next: 'The times are new now. Choose again.' },
    idempotency_mismatch: {
      title: 'This differs from what was sent before',
      next: 'See in “Pickups” if it is booked. If not, book again.',
    },
    rate_limited: { title: 'Too many taps', next: 'Wait a minute and try again. All you typed is kept.' },
    internal: { title: 'Something broke on our side', next: 'All you typed is kept. Try again in a few minutes.' },
    unavailable: { title: 'No connection to our service', next: 'All you typed is kept. Try again in a few minutes.' },
  },
)

/** The others are about a visit: a quote that is refused is sent again by itself, or never. */
const ofSigning: Readonly<Partial<Record<string, RefusalText>>> = inLanguage(
  {
    idempotency_mismatch: { title: '签名时收到的答案和现在的不一样', next: '重新估一次，就按现在的答案签名。' },
    rate_limited: { title: '签名太频繁了', next: '价格先看着，过几分钟会自动再签。' },
  },
  {
    idempotency_mismatch: {
      title: 'The answers signed are not those of now',
      next: 'Value it again, and these answers are signed.',
    },
    rate_limited: {
      title: 'Signed too often',
      next: 'You can look at the price. It signs by itself in a few minutes.',
    },
  },
)

/** Words for a refusal; a code from a newer server reads as `internal`. */
export const explainRefusal = (code: string): RefusalText =>
  code in refusals ? refusals[code as ProblemCode] : refusals.internal

const both = inLanguage({ endTitle: '。' }, { endTitle: '. ' })

/** The same as one text. */
export function tellRefusal(code: string): string {
  const { title, next } = explainRefusal(code)
  return `${title}${both.endTitle}${next}`
}

export const explainSigningRefusal = (code: string): RefusalText => ofSigning[code] ?? explainRefusal(code)
