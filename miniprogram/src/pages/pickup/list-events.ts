import type { Pickup, TimelineEvent } from '@shared/contract/pickup'
import type { TimelineEvent as ShownEvent } from '@/components/timeline'
import type { Stage } from '@/services/pickup-stage'
import { formatInstant, formatWindow } from '@/texts/format-date'
import { joinSentences } from '@/texts/join-sentences'
import { pickupTexts } from '@/texts/pickup'
import { whoComes } from './who-comes'

const texts = pickupTexts.timeline

/** What happened, and what comes next as long as something does. */
export function listEvents(pickup: Pickup, stage: Stage): ShownEvent[] {
  const { timeline } = pickup
  const happened = timeline.map(
    (event, index): ShownEvent => ({
      id: `${index}`,
      state: 'done',
      title: texts.kinds[event.kind],
      when: formatInstant(event.at),
      text: explain(event, timeline.slice(0, index)),
    }),
  )
  return [...happened, ...nextEvents(pickup, stage)]
}

function explain({ kind, slot, reason, fault, about }: TimelineEvent, before: readonly TimelineEvent[]) {
  if (kind === 'booked') return slot && texts.at(formatWindow(slot))
  if (kind === 'rescheduled') return slot && explainMove(slot, before)
  if (kind === 'noticed') return about && texts.about(texts.kinds[about])
  if (kind !== 'cancelled') return undefined
  return joinSentences(reason && texts.reason(texts.reasons[reason]), fault && texts.faults[fault], texts.cancelledText)
}

function explainMove(slot: Pickup['slot'], before: readonly TimelineEvent[]): string {
  const from = before.reduce<Pickup['slot'] | undefined>((last, event) => event.slot ?? last, undefined)
  return from ? texts.moved(formatWindow(from), formatWindow(slot)) : texts.movedTo(formatWindow(slot))
}

function nextEvents({ slot, way, cancelUntil }: Pickup, stage: Stage): ShownEvent[] {
  if (stage === 'cancelled') return []
  const when = formatWindow(slot)
  if (stage === 'over') return [{ id: 'over', state: 'now', title: texts.over, when, text: texts.overText }]
  const who = whoComes(way)
  const text = stage === 'open' ? texts.waitingText(formatInstant(cancelUntil)) : texts.tooLateText[who]
  return [{ id: 'waiting', state: 'now', title: texts.waiting[who], when, text }]
}
