import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Card } from '@/components/card'
import { classes } from '@/components/classes'
import { Section } from '@/components/section'
import { SourceNote } from '@/components/source-note'
import { materialsTexts } from '@/texts/materials'
import type { MadeOf, MadeOfPart } from './tell-made-of'

const texts = materialsTexts.madeOf

/** What it is made of: how heavy each material is, and below it what that is worth. */
export function MadeOfSection({ madeOf: { note, parts, sentences, label, sources } }: { madeOf: MadeOf }) {
  const [first, ...others] = sentences
  return (
    <Section title={texts.title} note={note}>
      <Card first>
        <View {...aria({ role: 'img', label })}>
          <Legend withWorth={parts.some(({ worth }) => worth)} />
          {parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </View>
        <View className="title mt-4">{first}</View>
        {others.map((sentence) => (
          <View key={sentence} className="sub mt-1">
            {sentence}
          </View>
        ))}
        <SourceNote sources={sources} />
      </Card>
    </Section>
  )
}

const Legend = ({ withWorth }: { withWorth: boolean }) => (
  <View className="made__legend note">
    <View className="made__key made__bar--mass" />
    {texts.mass}
    {withWorth && (
      <>
        <View className="made__key made__key--second made__bar--worth" />
        {texts.worth}
      </>
    )}
  </View>
)

const Part = ({ part: { name, mass, massBar, certainBar, worth } }: { part: MadeOfPart }) => (
  <View className="made__part">
    <View className="made__words">
      <View className="grow">{name}</View>
      <View className="made__mass num">{mass}</View>
      {worth && <View className={classes('made__worth num', worth.costs && 'ink-3')}>{worth.text}</View>}
    </View>
    <View className="made__lane">
      <View className="made__bar made__bar--open" style={{ width: `${massBar.toFixed(2)}%` }} />
      <View className="made__bar made__bar--mass" style={{ width: `${certainBar.toFixed(2)}%` }} />
    </View>
    {worth && (
      <View className="made__lane">
        <View
          className={classes('made__bar', worth.costs ? 'made__bar--costs' : 'made__bar--worth')}
          style={{ width: `${worth.bar.toFixed(2)}%` }}
        />
      </View>
    )}
  </View>
)
