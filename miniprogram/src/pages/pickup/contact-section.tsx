import type { Pickup } from '@shared/contract/pickup'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { Link } from '@/components/link'
import { Section } from '@/components/section'
import { nameAddress } from '@/texts/name-place'
import { pickupTexts as texts } from '@/texts/pickup'

interface ContactSectionProps {
  pickup: Pickup
  onErase: () => void
  onPrivacy: () => void
}

export function ContactSection({ pickup, onErase, onPrivacy }: ContactSectionProps) {
  return (
    <Section title={texts.contact}>
      <Card first tight>
        {pickup.erased ? (
          <Fact icon="shield" title={texts.contactErased} text={texts.contactErasedNote} />
        ) : (
          <>
            <Fact icon="phone" title={`${pickup.contact.name} ${pickup.contact.phone}`} />
            <Fact icon="pin" title={nameAddress(pickup)} text={texts.contactNote} />
          </>
        )}
        {!pickup.erased && (
          <View>
            <Link className="pickup__erase" onPress={onErase}>
              {texts.erase.action}
            </Link>
          </View>
        )}
        <View>
          <Link leads onPress={onPrivacy}>
            {texts.privacy}
          </Link>
        </View>
      </Card>
    </Section>
  )
}
