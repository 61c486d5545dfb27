import { View } from '@tarojs/components'
import { classes } from '@/components/classes'
import { guardPage } from '@/components/guard-page'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { QuoteCard } from '@/components/quote-card'
import { Section } from '@/components/section'
import { Tabs } from '@/components/tabs'
import { Tile } from '@/components/tile'
import { homeTexts as texts } from '@/texts/home'
import { notePriceBook } from '@/texts/name-price-book'
import { Hero } from './hero'
import { TrustCard } from './trust-card'
import { useHome } from './use-home'
import './index.css'

export default guardPage(HomePage)

function HomePage() {
  const { tiles, drafts, last, priceBook, startQuote, openQuote, openPrivacy, otherLanguage } = useHome()
  return (
    <Page title={texts.title} back={false} head={<Hero />} foot={<Tabs on="home" />}>
      <View className="home__choose">
        <Section title={texts.choose}>
          <View className={classes('tiles', tiles.length % 3 !== 0 && 'home__pairs')}>
            {tiles.map(({ id, drawing, name, most }) => (
              <Tile
                key={id}
                drawing={drawing}
                name={name}
                note={texts.questions(most)}
                onPress={() => startQuote(id)}
              />
            ))}
          </View>
          <View className="note mt-2 center">{texts.copper}</View>
        </Section>
      </View>
      {drafts.length > 0 && (
        <Section title={texts.drafts}>
          {drafts.map(({ category, card }, index) => (
            <QuoteCard key={category} first={index === 0} {...card} onPress={() => startQuote(category)} />
          ))}
        </Section>
      )}
      {last && (
        <Section title={texts.last}>
          <QuoteCard first {...last.card} onPress={() => openQuote(last.id)} />
        </Section>
      )}
      <TrustCard />
      {priceBook && <View className="note mt-4 center">{notePriceBook(priceBook)}</View>}
      <View className="center">
        <Link leads onPress={openPrivacy}>
          {texts.privacy}
        </Link>
        <Link onPress={otherLanguage}>{texts.otherLanguage}</Link>
      </View>
    </Page>
  )
}
