import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { guardPage } from '@/components/guard-page'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { useFirstOnes } from '@/components/use-first-ones'
import { bookTogetherTexts } from '@/texts/book-together'
import { compareOwnTexts } from '@/texts/compare-own'
import { myQuotesTexts as texts } from '@/texts/my-quotes'
import { seeMoreTexts } from '@/texts/see-more'
import { CompareOwn } from './compare-own'
import { EraseSheet } from './erase-sheet'
import { KeptQuote } from './kept-quote'
import { TogetherSheet } from './together-sheet'
import { useCompare } from './use-compare'
import { useMyQuotes } from './use-my-quotes'
import { useTogether } from './use-together'
import './index.css'

export default guardPage(MyQuotesPage)

function MyQuotesPage() {
  const { rows, asked, erased, askToErase, confirmErase, keep, startQuote } = useMyQuotes()
  const { shown, more, seeMore } = useFirstOnes(rows)
  const together = useTogether(rows)
  const compare = useCompare(rows)
  return (
    <Page
      title={texts.title}
      back={false}
      foot={<Tabs on="myQuotes" />}
      sheet={
        // Two quick taps ask for two: one at a time.
        (asked && <EraseSheet row={asked} onErase={confirmErase} onKeep={keep} />) ||
        (together.isOpen && <TogetherSheet together={together} />) ||
        (compare.isOpen && <CompareOwn compare={compare} />)
      }
    >
      {!erased && (
        <Banner tone="warn" icon="alert">
          {texts.notErased}
        </Banner>
      )}
      {together.isOffered && (
        <Button kind="soft" icon="truck" wide onPress={together.open}>
          {bookTogetherTexts.open}
        </Button>
      )}
      {compare.isOffered && (
        <Link leads onPress={compare.open}>
          {compareOwnTexts.open}
        </Link>
      )}
      {shown.map((row) => (
        <KeptQuote key={row.key} row={row} onErase={() => askToErase(row)} />
      ))}
      {more > 0 && (
        <Button kind="text" wide className="mt-2" onPress={seeMore}>
          {seeMoreTexts.quotes(more)}
        </Button>
      )}
      {rows.length > 0 && <View className="note mt-4 center">{texts.note}</View>}
      {rows.length === 0 && (
        <Empty drawing="empty" title={texts.empty.title} text={texts.empty.text}>
          <Button className="mt-6" onPress={startQuote}>
            {texts.empty.action}
          </Button>
        </Empty>
      )}
    </Page>
  )
}
