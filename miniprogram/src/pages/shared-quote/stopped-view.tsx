import { Banner } from '@/components/banner'
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
  /** False when the phone's storage refused a new quote. */
  stored: boolean
}

/** The price does not count any more, or never did: it is not shown. */
export function StoppedView({ reason, stored }: StoppedViewProps) {
  const { title, text } = texts.stopped[reason]
  return (
    <>
      {!stored && <Banner tone="danger">{texts.notStored}</Banner>}
      <Empty drawing="seal" title={title} text={text} />
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
