import { View } from '@tarojs/components'
import { useState } from 'react'
import { askForNotices, type Consent, hasNotices } from '@/services/notice-consent'
import { noticeTexts as texts } from '@/texts/notices'
import { Link } from './link'

interface NoticeOfferProps {
  /** The id of the pickup. */
  pickup: string
  /** What opens it at the server: its secret or a session. */
  bearer: string
}

/** Offers messages about changes of a pickup; there is nothing to see where they cannot be had. */
export function NoticeOffer({ pickup, bearer }: NoticeOfferProps) {
  const [consent, setConsent] = useState<Consent>()
  if (!hasNotices) return null
  if (consent === 'given') return <View className="sub mt-3">{texts.given}</View>
  const ask = async () => setConsent(await askForNotices(pickup, bearer))
  return (
    <View className="mt-3">
      <Link icon="calendar" onPress={ask}>
        {texts.action}
      </Link>
      {consent === 'failed' && <View className="sub">{texts.failed}</View>}
    </View>
  )
}
