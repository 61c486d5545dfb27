import { View } from '@tarojs/components'
import { Pressable } from '@/components/pressable'
import { QuoteCard } from '@/components/quote-card'
import { myQuotesTexts } from '@/texts/my-quotes'
import type { QuoteRow } from './use-my-quotes'

const texts = myQuotesTexts.erase

/** A quote or a draft, and what erases it. */
export function KeptQuote({ row, onErase }: { row: QuoteRow; onErase: () => void }) {
  return (
    <View className="kept">
      <QuoteCard
        device={row.device}
        note={row.note}
        price={row.price}
        now={row.now}
        seen={row.seen}
        state={row.state}
        old={row.old}
        onPress={row.open}
      />
      <Pressable
        className="kept__erase"
        pressClass="link--press"
        reading={{ role: 'button', label: texts.of(row.device.title) }}
        onPress={onErase}
      >
        {texts.label}
      </Pressable>
    </View>
  )
}
