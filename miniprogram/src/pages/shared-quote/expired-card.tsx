import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Icon } from '@/components/icon'
import { PriceFigure } from '@/components/price-figure'
import { formatLastDay } from '@/texts/format-expiry'
import { signedWholeYuan } from '@/texts/format-money'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import type { SignedQuote } from './check-quote'
import type { SharedView } from './use-shared-quote'
import { tellCauses } from './value-today'

const texts = sharedQuoteTexts.expired

interface ExpiredCardProps {
  received: SignedQuote
  view: SharedView
}

/** The old price beside today's for the same answers, and what made the difference. */
export function ExpiredCard({ received: { quote, expiresAt }, view }: ExpiredCardProps) {
  const { words, today } = view
  return (
    <>
      <Empty drawing="clock" title={texts.head(formatLastDay(expiresAt))} text={tellAnswers(view)} />
      <Card>
        <View className="title">{words.title}</View>
        {words.detail && <View className="sub">{words.detail}</View>}
        <View className="row row--wrap mt-4 shared__prices">
          <View>
            <View className="note">{texts.before}</View>
            <PriceFigure fen={{ low: quote.low, high: quote.high }} old />
          </View>
          {today && (
            <>
              <View className="ink-3 shared__arrow">
                <Icon name="chevron" />
              </View>
              <View>
                <View className="note">{texts.today}</View>
                <PriceFigure fen={{ low: today.low, high: today.high }} />
              </View>
            </>
          )}
        </View>
        {today && (
          <View className="mt-4">
            {tellCauses(quote, today, view.fitted?.gone.length ?? 0).map(({ text, amount }) => (
              <View key={text} className="other">
                <View className="grow">{text}</View>
                <View className="other__price num">{signedWholeYuan(amount)}</View>
              </View>
            ))}
          </View>
        )}
      </Card>
    </>
  )
}

/** What the old answers are still good for. */
function tellAnswers({ category, fitted, today }: SharedView): string {
  if (!category) return texts.textOtherCategory
  if (!today) return texts.textAgain
  return fitted && fitted.gone.length > 0 ? texts.textSome : texts.text
}
