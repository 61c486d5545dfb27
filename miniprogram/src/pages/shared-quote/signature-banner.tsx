import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Link } from '@/components/link'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import type { ShownQuote } from './load-quote'

const texts = sharedQuoteTexts.signature

interface SignatureBannerProps {
  shown: ShownQuote
  onAgain: () => void
}

/** What is known of the signature, and whether the quote still counts; the foot of an unconfirmed one asks again. */
export function SignatureBanner({ shown: { signature, standing, confirmed }, onAgain }: SignatureBannerProps) {
  const isOpen = standing === 'valid' && !confirmed
  if (isOpen) return <Banner tone="warn">{signature === 'holds' ? texts.unconfirmed : texts.unknown}</Banner>
  if (signature === 'holds') return <Banner tone="ok">{texts.holds}</Banner>
  return (
    <Banner tone="warn">
      <View>{texts.unchecked}</View>
      <Link icon="refresh" onPress={onAgain}>
        {texts.again}
      </Link>
    </Banner>
  )
}
