import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Link } from '@/components/link'
import type { Signing } from '@/services/sign-saved-quote'
import { quoteTexts } from '@/texts/quote'
import { explainRefusal } from '@/texts/refusals'

interface SigningBannerProps {
  signing: Signing
  onRetry: () => void
  onChange: (question: string) => void
}

/** Why there is no signature yet, and what can be done. */
export function SigningBanner({ signing, onRetry, onChange }: SigningBannerProps) {
  if (signing.outcome === 'offline') {
    return (
      <Banner tone="warn" full>
        <View>{quoteTexts.offline.text}</View>
        <Link icon="refresh" onPress={onRetry}>
          {quoteTexts.offline.retry}
        </Link>
      </Banner>
    )
  }
  if (signing.outcome !== 'refused') return null
  const { code, field, requestId } = signing
  const { title, next } = explainRefusal(code)
  const texts = quoteTexts.refused
  return (
    <Banner tone="warn" icon="alert" full>
      <View className="fact__strong">{title}</View>
      <View>{next}</View>
      {code === 'internal' && requestId && <View className="mt-1">{texts.request(requestId)}</View>}
      <Link icon={field ? 'edit' : 'refresh'} onPress={() => (field ? onChange(field) : onRetry())}>
        {field ? texts.change : texts.retry}
      </Link>
    </Banner>
  )
}
