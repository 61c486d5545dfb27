import { View } from '@tarojs/components'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'

/** A primary text, B press, C weak page, E estimate, G general knowledge; always shown together with the legend. */
export type Evidence = keyof typeof sharedTexts.components.evidence

export function EvidenceMark({ evidence }: { evidence: Evidence }) {
  return (
    <View
      className={`mark mark--${evidence.toLowerCase()}`}
      {...aria({ role: 'img', label: sharedTexts.components.evidence[evidence] })}
    >
      {evidence}
    </View>
  )
}
