import type { CategoryTexts } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card'
import { Link } from '@/components/link'
import { Waterfall } from '@/components/waterfall'
import { nameLines } from '@/texts/name-lines'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import type { SignedQuote } from './check-quote'
import type { SheetName } from './shared-sheet'
import { summariseLines } from './summarise-lines'

const texts = sharedQuoteTexts.lines

interface SharedLinesProps {
  quote: SignedQuote['quote']
  /** Absent for a category that this app does not have. */
  words?: CategoryTexts
  /** The line whose sheet is open. */
  openId?: string
  onOpen: (sheet: SheetName) => void
}

/** A handful of steps; opened, every line with its reason and source. */
export function SharedLines({ quote, words, openId, onOpen }: SharedLinesProps) {
  const [whole, setWhole] = useState(false)
  if (!words) return <View className="note mt-3">{texts.otherCategory}</View>
  if (quote.lines.length === 0) return <View className="note mt-3">{texts.absent}</View>
  const settled = quote.low === quote.high
  const total = { name: settled ? sharedQuoteTexts.offer : sharedQuoteTexts.floor, amount: quote.low }
  return (
    <>
      <Card flush>
        {whole ? (
          <Waterfall
            lines={nameLines(quote.lines, words)}
            total={total}
            openId={openId}
            onOpen={(line) => onOpen({ line })}
          />
        ) : (
          <Waterfall lines={summariseLines(quote.lines, words)} total={total} />
        )}
      </Card>
      {whole && <View className="note mt-2">{texts.hint}</View>}
      <Link leads={!whole} onPress={() => setWhole(!whole)}>
        {whole ? texts.fewer : texts.all(quote.lines.length)}
      </Link>
    </>
  )
}
