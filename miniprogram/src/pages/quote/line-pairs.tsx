import type { CategoryTexts } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { classes } from '@/components/classes'
import { signedYuan } from '@/texts/format-money'
import { quoteTexts } from '@/texts/quote'
import { differs, type LinePair } from './pair-lines'

const texts = quoteTexts.changed

/** Lines of two breakdowns side by side; what differs stands out. */
export function LinePairs({ pairs, words }: { pairs: readonly LinePair[]; words: CategoryTexts }) {
  return (
    <View className="pairs">
      <View className="pair note">
        <View className="pair__name">{texts.line}</View>
        <View className="pair__amount">{texts.before}</View>
        <View className="pair__amount">{texts.after}</View>
      </View>
      {pairs.map((pair) => (
        <View key={pair.id} className="pair">
          <View className="pair__name">{words.lines[pair.id] ?? pair.id}</View>
          <View className="pair__amount num ink-3">{tell(pair.before)}</View>
          <View className={classes('pair__amount num', differs(pair) && 'pair__amount--new')}>{tell(pair.after)}</View>
        </View>
      ))}
    </View>
  )
}

const tell = (amount: number | undefined): string => (amount === undefined ? texts.none : signedYuan(amount))
