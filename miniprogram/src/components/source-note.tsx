import type { Source } from '@shared/valuation/source'
import { View } from '@tarojs/components'
import { nameSource } from '@/texts/name-source'
import { sharedTexts } from '@/texts/shared-texts'
import { EvidenceMark } from './evidence-mark'

/** Where numbers come from: evidence mark, name and date of each source once, and what the marks mean. */
export function SourceNote({ sources }: { sources: readonly Source[] }) {
  const texts = sharedTexts.components.source
  const once = new Map(sources.map((source) => [`${source.name} ${source.date}`, source]))
  return (
    <>
      <View className="title mt-4">{texts.title}</View>
      {[...once].map(([key, { name, date, mark }]) => (
        <View key={key} className="source">
          <EvidenceMark evidence={mark} />
          <View className="grow">
            {nameSource(name)}
            <View className="ink-3 num">{date}</View>
          </View>
        </View>
      ))}
      <View className="note mt-2">{texts.legend}</View>
    </>
  )
}
