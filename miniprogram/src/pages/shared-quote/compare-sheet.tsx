import type { RegisteredCategory } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Link } from '@/components/link'
import { PriceFigure } from '@/components/price-figure'
import { Sheet } from '@/components/sheet'
import type { SavedQuote } from '@/services/saved-quotes'
import { describeDevice } from '@/texts/describe-device'
import { signedYuan } from '@/texts/format-money'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import type { SignedQuote } from './check-quote'
import { type Comparison, compareQuotes } from './compare-quotes'

const texts = sharedQuoteTexts.compare

interface CompareSheetProps {
  category: RegisteredCategory
  theirs: SignedQuote['quote']
  /** The quotes of this phone, the newest first; at least one. */
  mine: readonly SavedQuote[]
  onClose: () => void
}

/** Somebody's quote beside one of this phone: the price, and where it comes apart. */
export function CompareSheet({ category, theirs, mine, onClose }: CompareSheetProps) {
  const [at, setAt] = useState(0)
  const own = mine[at]
  if (!own) return null
  return (
    <Sheet title={texts.title} onClose={onClose}>
      <View className="row row--top">
        <Side label={texts.theirs} quote={theirs} />
        <Side label={texts.mine} quote={own.quote} />
      </View>
      {mine.length > 1 && (
        <Link icon="refresh" onPress={() => setAt((at + 1) % mine.length)}>
          {texts.next(at + 1, mine.length)}
        </Link>
      )}
      <Differences {...compareQuotes(category, theirs, own.quote)} isSamePrice={theirs.low === own.quote.low} />
      <Button kind="soft" wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}

function Side({
  label,
  quote,
}: {
  label: string
  quote: Pick<SignedQuote['quote'], 'category' | 'answers' | 'low' | 'high'>
}) {
  const { title } = describeDevice(quote.category, quote.answers)
  return (
    <View className="compare__side">
      <View className="note">{label}</View>
      <PriceFigure fen={quote} size="card" />
      <View className="sub">{title}</View>
    </View>
  )
}

function Differences({ answers, lines, isSamePrice }: Comparison & { isSamePrice: boolean }) {
  return (
    <>
      {answers.length > 0 ? (
        <View className="title compare__head">{texts.answers}</View>
      ) : (
        <View className="sub mt-4">{isSamePrice ? texts.sameAll : texts.sameAnswers}</View>
      )}
      {answers.map(({ id, ...pair }) => (
        <PairRow key={id} {...pair} />
      ))}
      {lines.length > 0 && <View className="title compare__head">{texts.lines}</View>}
      {lines.map(({ id, name, theirs, mine }) => (
        <PairRow key={id} name={name} theirs={signedYuan(theirs)} mine={signedYuan(mine)} />
      ))}
    </>
  )
}

function PairRow({ name, theirs, mine }: { name: string; theirs: string; mine: string }) {
  return (
    <View className="compare">
      <View className="note">{name}</View>
      <View className="row row--top">
        <View className="compare__side fact__strong num">{theirs}</View>
        <View className="compare__side fact__strong num">{mine}</View>
      </View>
    </View>
  )
}
