import type { ComponentProps } from 'react'
import { Card } from '@/components/card'
import { PriceFigure } from '@/components/price-figure'
import { QuoteCard } from '@/components/quote-card'
import { Thing } from '@/components/thing'
import { nothing } from './nothing'
import type { Shelf } from './shelf'
import { texts as gallery } from './texts'

const texts = gallery.things

const appliance = { drawing: 'air-conditioner', title: texts.appliance, detail: texts.applianceDetail } as const
const phone = { drawing: 'mobile-phone', title: texts.phone, detail: texts.phoneDetail } as const
const price = { low: 32_700, high: 32_700 }

const held = { tone: 'ok', icon: 'lock', text: texts.held } as const
const expired = { tone: 'warn', icon: 'refresh', text: texts.expired } as const

const quoteCard = (props: Partial<ComponentProps<typeof QuoteCard>>) => (
  <QuoteCard device={appliance} price={price} state={held} onPress={nothing} {...props} />
)

export const things = {
  thing: {
    of: Thing,
    states: {
      plain: <Thing drawing={appliance.drawing} title={texts.appliance} text={texts.applianceDetail} />,
      'without text': <Thing drawing={appliance.drawing} title={texts.appliance} />,
      price: (
        <Thing drawing={appliance.drawing} title={texts.appliance} text={texts.applianceDetail}>
          <PriceFigure size="row" fen={32_700} />
        </Thing>
      ),
      long: (
        <Thing drawing={phone.drawing} title={texts.phone} text={texts.phoneDetail}>
          <PriceFigure size="row" fen={1_268_000} />
        </Thing>
      ),
    },
  },
  'quote-card': {
    of: QuoteCard,
    states: {
      draft: quoteCard({
        note: texts.draftNote,
        price: { low: 6_000, high: 40_700 },
        state: { tone: 'copper', icon: 'edit', text: texts.draft },
      }),
      unsigned: quoteCard({ state: { tone: 'warn', icon: 'unlock', text: texts.unsigned } }),
      held: quoteCard({}),
      'held, worth more now': quoteCard({
        now: { price: texts.price, difference: texts.more, more: true },
        seen: [32_700, 31_900, 33_500, 34_200],
      }),
      'expired, worth less now': quoteCard({
        old: true,
        state: expired,
        now: { price: texts.price, difference: texts.less, more: false },
        seen: [32_700, 32_100, 30_100],
      }),
      replaced: quoteCard({ state: { tone: 'warn', icon: 'edit', text: texts.replaced }, old: true }),
      booked: quoteCard({ state: { icon: 'truck', text: texts.booked } }),
      long: quoteCard({ device: phone, price: { low: 120_000, high: 1_268_000 }, state: expired }),
    },
  },
  card: {
    of: Card,
    states: {
      plain: <Card>{texts.appliance}</Card>,
      tap: <Card onPress={nothing}>{texts.appliance}</Card>,
      tight: <Card tight>{texts.appliance}</Card>,
      flush: <Card flush>{texts.appliance}</Card>,
      first: <Card first>{texts.appliance}</Card>,
    },
  },
} satisfies Record<string, Shelf>
