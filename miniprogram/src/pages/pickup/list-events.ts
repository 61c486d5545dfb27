import type { Pickup } from '@shared/contract/pickup'
import type { TimelineEvent } from '@/components/timeline'
import type { Stage } from '@/services/pickup-stage'
import { formatDayWithWeekday, formatHours, formatInstant } from '@/texts/format-date'
import { pickupTexts } from '@/texts/pickup'

const texts = pickupTexts.timeline

/** What happened, and what comes next as long as something does. */
export function listEvents(pickup: Pickup, stage: Stage): TimelineEvent[] {
  const happened = pickup.timeline.map(
    ({ kind, at }): TimelineEvent => ({
      id: `${kind}-${at}`,
      state: 'done',
      title: texts[kind],
      when: formatInstant(at),
      ...(kind === 'cancelled' && { text: texts.cancelledText }),
    }),
  )
  return [...happened, ...nextEvents(pickup, stage)]
}

function nextEvents({ slot, cancelUntil }: Pickup, stage: Stage): TimelineEvent[] {
  if (stage === 'cancelled') return []
  const when = `${formatDayWithWeekday(slot.day)} ${formatHours(slot.from, slot.to)}`
  if (stage === 'over') return [{ id: 'over', state: 'now', title: texts.over, when, text: texts.overText }]
  const text = stage === 'open' ? texts.waitingText(formatInstant(cancelUntil)) : texts.tooLateText
  return [{ id: 'waiting', state: 'now', title: texts.waiting, when, text }]
}
