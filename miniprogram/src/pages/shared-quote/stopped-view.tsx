import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Fact } from '@/components/fact'
import type { IconName } from '@/components/icon'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import type { StopReason } from './load-quote'

const icons: Record<(typeof texts.advice)[number]['id'], IconName> = {
  own: 'refresh',
  sender: 'share',
  haggle: 'shield',
}

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
          {texts.advice.map((advice) => (
            <Fact key={advice.id} icon={icons[advice.id]} title={advice.title} text={advice.text} />
          ))}
        </Card>
      )}
    </>
  )
}
