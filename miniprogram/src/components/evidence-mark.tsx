import { View } from '@tarojs/components'
import { zhCn } from '@/texts/zh-cn'
import { aria } from './aria'

/** A primary text, B press, C weak page, E estimate, G general knowledge; always shown together with the legend. */
export type Evidence = keyof typeof zhCn.components.evidence

export function EvidenceMark({ evidence }: { evidence: Evidence }) {
  return (
    <View
      className={`mark mark--${evidence.toLowerCase()}`}
      {...aria({ role: 'img', label: zhCn.components.evidence[evidence] })}
    >
      {evidence}
    </View>
  )
}
