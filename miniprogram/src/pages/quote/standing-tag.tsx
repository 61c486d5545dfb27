import type { IconName } from '@/components/icon'
import { Tag } from '@/components/tag'
import { quoteTexts as texts } from '@/texts/quote'
import type { Standing } from './standing'

/** Which text, because the language can change. */
type Told = 'signing' | 'unsigned' | 'signed' | 'expired' | 'replaced' | 'booked'

const looks: Record<Standing, { tone?: 'ok' | 'warn'; icon: IconName; text: Told }> = {
  signing: { icon: 'refresh', text: 'signing' },
  unsigned: { tone: 'warn', icon: 'unlock', text: 'unsigned' },
  held: { tone: 'ok', icon: 'check', text: 'signed' },
  expired: { tone: 'warn', icon: 'clock', text: 'expired' },
  replaced: { tone: 'warn', icon: 'edit', text: 'replaced' },
  booked: { tone: 'ok', icon: 'truck', text: 'booked' },
}

export function StandingTag({ standing }: { standing: Standing }) {
  const { tone, icon, text } = looks[standing]
  return (
    <Tag tone={tone} icon={icon}>
      {texts[text]}
    </Tag>
  )
}
