import { jsonCopy, record } from './log.js'
import { callPage } from './page.js'
import { topPage } from './page-stack.js'

/** Asks the visible page for its card, as the host's menu or a share button does, and logs the answer. */
export async function shareToFriend({ from = 'menu', target } = {}) {
  const answer = callPage(topPage(), 'onShareAppMessage', { from, target })
  const card = (await answer?.promise) ?? answer
  record({ kind: 'share', to: 'friend', from, card: jsonCopy(card) })
  return jsonCopy(card)
}

/** The same for Moments. */
export function shareToMoments() {
  const card = callPage(topPage(), 'onShareTimeline')
  record({ kind: 'share', to: 'moments', from: 'menu', card: jsonCopy(card) })
  return jsonCopy(card)
}

export function listenToShareButtons() {
  document.addEventListener('weapp-share', ({ detail }) => shareToFriend(detail))
}
