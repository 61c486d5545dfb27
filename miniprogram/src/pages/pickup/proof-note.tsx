import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Icon, type IconName } from '@/components/icon'
import { pickupTexts } from '@/texts/pickup'
import type { Proof } from './use-proof'

const texts = pickupTexts.proof

const icons: Record<Exclude<Proof['state'], 'forged'>, IconName> = {
  checking: 'clock',
  verified: 'shield',
  offline: 'offline',
  unsigned: 'info',
  unknown: 'help',
  old: 'info',
}

/** What the signatures of the timeline are worth on this phone now. */
export function ProofNote({ proof }: { proof: Proof }) {
  if (proof.state === 'forged') return <Banner tone="danger">{texts.forged(proof.step)}</Banner>
  return (
    <View className="fact">
      <Icon name={icons[proof.state]} />
      <View className="grow">{texts[proof.state]}</View>
    </View>
  )
}
