import type { Source } from '@shared/valuation/source'
import { View } from '@tarojs/components'
import { zhCn } from '@/texts/zh-cn'
import { EvidenceMark } from './evidence-mark'

/** Where a number comes from: evidence mark, name and date of the source, and what the marks mean. */
export function SourceNote({ source: { name, date, mark } }: { source: Source }) {
  const texts = zhCn.components.source
  return (
    <View>
      <View className="title mt-4">{texts.title}</View>
      <View className="source">
        <EvidenceMark evidence={mark} />
        <View className="grow">
          <View>{name}</View>
          <View className="ink-3 num">{date}</View>
        </View>
      </View>
      <View className="note mt-2">{texts.legend}</View>
    </View>
  )
}
