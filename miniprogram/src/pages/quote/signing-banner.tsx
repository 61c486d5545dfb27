import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Link } from '@/components/link'
import type { Signing } from '@/services/sign-saved-quote'
import { quoteTexts } from '@/texts/quote'
import { explainSigningRefusal } from '@/texts/refusals'

interface SigningBannerProps {
  signing: Signing
  onRetry: () => void
  /** Makes a new quote of the same answers. */
  onAgain: () => void
  onChange: (question: string) => void
}

/** Why there is no signature yet, and what can be done. */
export function SigningBanner({ signing, ...ways }: SigningBannerProps) {
  if (signing.outcome === 'offline') {
    return (
      <Banner tone="warn" full>
        <View>{quoteTexts.offline.text}</View>
        <Link icon="refresh" onPress={ways.onRetry}>
          {quoteTexts.offline.retry}
        </Link>
      </Banner>
    )
  }
  if (signing.outcome !== 'refused') return null
  const { code, field, requestId } = signing
  const { title, next } = explainSigningRefusal(code)
  return (
    <Banner tone="warn" icon="alert" full>
      <View className="fact__strong">{title}</View>
      <View>{next}</View>
      {code === 'internal' && requestId && <View className="mt-1">{quoteTexts.refused.request(requestId)}</View>}
      <WayOn code={code} field={field} {...ways} />
    </Banner>
  )
}

interface WayOnProps extends Omit<SigningBannerProps, 'signing'> {
  code: string
  field?: string
}

/** Another answer, a quote under another key, or the same once more. */
function WayOn({ code, field, onRetry, onAgain, onChange }: WayOnProps) {
  const texts = quoteTexts.refused
  if (field) {
    return (
      <Link icon="edit" onPress={() => onChange(field)}>
        {texts.change}
      </Link>
    )
  }
  const again = code === 'idempotency_mismatch'
  return (
    <Link icon="refresh" onPress={again ? onAgain : onRetry}>
      {again ? texts.again : texts.retry}
    </Link>
  )
}
