import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { Link } from '@/components/link'
import { Section } from '@/components/section'
import { quoteTexts } from '@/texts/quote'
import type { ContentsWords } from './tell-contents'

const texts = quoteTexts.contents

/** So many fit side by side, of single figures and of ranges. */
const singlesBeside = 3
const rangesBeside = 2

interface ContentsSectionProps {
  contents: ContentsWords
  onSources: () => void
  onPictures: () => void
}

/** What it is made of and what handing it on saves: an estimate beside the price. */
export function ContentsSection({
  contents: { materials, carbon, settled },
  onSources,
  onPictures,
}: ContentsSectionProps) {
  const beside = settled ? singlesBeside : rangesBeside
  const others = materials.slice(beside)
  return (
    <Section title={texts.title} note={texts.note}>
      <Card first>
        <View className="row row--top stats">
          {materials.slice(0, beside).map(({ id, name, mass }) => (
            <View key={id} className="stat">
              <View className="title num">{mass}</View>
              <View className="note">{name}</View>
            </View>
          ))}
        </View>
        {others.length > 0 && (
          <View className="sub mt-3">
            {texts.others}
            {others.map(({ id, name, mass }, index) => (
              <Text key={id} className="contents__each">
                {texts.each(name, mass, index === others.length - 1)}
              </Text>
            ))}
          </View>
        )}
        {carbon && (
          <View className="contents__carbon mt-3">
            <Fact icon="leaf" title={carbon.title} text={carbon.text} />
          </View>
        )}
        <Link leads onPress={onSources}>
          {texts.sources}
        </Link>
        <Link leads onPress={onPictures}>
          {texts.pictures}
        </Link>
      </Card>
    </Section>
  )
}
