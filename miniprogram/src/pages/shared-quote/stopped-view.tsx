import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Fact } from '@/components/fact'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import type { StopReason } from './load-quote'

const advice = [
  { about: 'own', icon: 'refresh' },
  { about: 'sender', icon: 'share' },
  { about: 'haggle', icon: 'shield' },
] as const

interface StoppedViewProps {
  reason: StopReason
  /** The quote that took its place can be opened. */
  replaced: boolean
}

/** The price does not count any more, or never did: it is not shown. */
export function StoppedView({ reason, replaced }: StoppedViewProps) {
  const { title, text } = texts.stopped[reason]
  return (
    <>
      <Empty drawing={reason === 'superseded' ? 'clock' : 'seal'} title={title} text={replaced ? texts.newer : text} />
      {reason === 'broken' && (
        <Card tight>
          {advice.map(({ about, icon }) => (
            <Fact key={about} icon={icon} {...texts.advice[about]} />
          ))}
        </Card>
      )}
    </>
  )
}
