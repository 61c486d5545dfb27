import type { IconName } from '@/components/icon'
import { Tag } from '@/components/tag'
import { quoteTexts as texts } from '@/texts/quote'
import type { Standing } from './standing'

const looks: Record<Standing, { tone?: 'ok' | 'warn'; icon: IconName; text: string }> = {
  signing: { icon: 'refresh', text: texts.signing },
  unsigned: { tone: 'warn', icon: 'unlock', text: texts.unsigned },
  held: { tone: 'ok', icon: 'check', text: texts.signed },
  expired: { tone: 'warn', icon: 'clock', text: texts.expired },
  replaced: { tone: 'warn', icon: 'edit', text: texts.replaced },
  booked: { tone: 'ok', icon: 'truck', text: texts.booked },
}

export function StandingTag({ standing }: { standing: Standing }) {
  const { tone, icon, text } = looks[standing]
  return (
    <Tag tone={tone} icon={icon}>
      {text}
    </Tag>
  )
}
