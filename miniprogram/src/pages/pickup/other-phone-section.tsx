import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { Section } from '@/components/section'
import { hasLogin } from '@/services/login-code'
import { pickupTexts } from '@/texts/pickup'
import type { usePickup } from './use-pickup'

const texts = pickupTexts.otherPhone

interface OtherPhoneSectionProps {
  page: Pick<ReturnType<typeof usePickup>, 'linked' | 'link' | 'openSheet'>
}

/** The pickup on another phone: by a login in WeChat, by a QR code on the web. */
export function OtherPhoneSection({ page: { linked, link, openSheet } }: OtherPhoneSectionProps) {
  return (
    <Section title={texts.title}>
      <Card first>
        {hasLogin ? <Linked linked={linked} link={link} /> : <HandOver onAsk={() => openSheet('hand-over')} />}
      </Card>
    </Section>
  )
}

const HandOver = ({ onAsk }: { onAsk: () => void }) => (
  <>
    <View className="sub">{texts.handOverText}</View>
    <Button kind="soft" wide className="mt-3" onPress={onAsk}>
      {texts.handOver}
    </Button>
  </>
)

function Linked({ linked, link: { busy, trouble, link } }: Pick<OtherPhoneSectionProps['page'], 'linked' | 'link'>) {
  if (linked) return <Fact icon="check" title={texts.linked} text={texts.linkedText} />
  return (
    <>
      <View className="sub">{texts.linkText}</View>
      {trouble && <Banner tone="danger">{trouble}</Banner>}
      <Button kind="soft" wide className="mt-3" busy={busy} onPress={link}>
        {texts.link}
      </Button>
    </>
  )
}
