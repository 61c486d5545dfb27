import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Consent } from '@/components/consent'
import { OptionCard } from '@/components/option-card'
import { Tabs } from '@/components/tabs'
import { Tile } from '@/components/tile'
import { Kept } from './kept'
import { nothing } from './nothing'
import type { Shelf } from './shelf'
import { texts as gallery } from './texts'

const { options: texts, consent, things } = gallery

/** As on a page: a reader meets single choices in a group. */
const single = (card: JSX.Element) => <View {...aria({ role: 'radiogroup', label: texts.label })}>{card}</View>

export const choices = {
  'option-card': {
    of: OptionCard,
    states: {
      plain: single(<OptionCard label={texts.label} on={false} onPress={nothing} />),
      hint: single(<OptionCard label={texts.label} hint={texts.hint} on={false} onPress={nothing} />),
      side: single(<OptionCard label={texts.label} hint={texts.hint} side={texts.side} on={false} onPress={nothing} />),
      drawn: single(
        <OptionCard drawing="cabinet" label={texts.label} hint={texts.hint} on={false} onPress={nothing} />,
      ),
      'drawn, on': single(<OptionCard drawing="cabinet" label={texts.label} on onPress={nothing} />),
      'drawn, long': single(
        <OptionCard
          drawing="twin-tub"
          label={texts.long}
          hint={texts.longHint}
          side={texts.side}
          on
          onPress={nothing}
        />,
      ),
      on: single(<OptionCard label={texts.label} hint={texts.hint} side={texts.side} on onPress={nothing} />),
      many: (
        <Kept start={false}>
          {(on, turn) => <OptionCard many label={texts.faults} side={texts.side} on={on} onPress={() => turn(!on)} />}
        </Kept>
      ),
      'many, on': <OptionCard many label={texts.faults} side={texts.side} on onPress={nothing} />,
      quiet: single(<OptionCard quiet label={texts.unknown} hint={texts.unknownHint} on={false} onPress={nothing} />),
      'quiet, on': single(<OptionCard quiet label={texts.unknown} hint={texts.unknownHint} on onPress={nothing} />),
      off: single(<OptionCard off label={texts.label} hint={texts.hint} on={false} onPress={nothing} />),
      long: single(<OptionCard label={texts.long} hint={texts.longHint} side={texts.side} on onPress={nothing} />),
    },
  },
  consent: {
    of: Consent,
    states: {
      off: (
        <Kept start={false}>
          {(on, turn) => (
            <Consent on={on} onPress={() => turn(!on)}>
              {consent.short}
            </Consent>
          )}
        </Kept>
      ),
      on: (
        <Consent on onPress={nothing}>
          {consent.short}
        </Consent>
      ),
      long: (
        <Consent on={false} onPress={nothing}>
          {consent.long}
        </Consent>
      ),
    },
  },
  tile: {
    of: Tile,
    states: {
      note: (
        <View className="tiles">
          <Tile drawing="air-conditioner" name={things.category} note={things.questions} onPress={nothing} />
          <Tile drawing="washing-machine" name={things.longName} note={things.questions} onPress={nothing} />
          <Tile drawing="mobile-phone" name={things.category} note={things.questions} onPress={nothing} />
        </View>
      ),
      plain: (
        <View className="tiles">
          <Tile drawing="television" name={things.category} onPress={nothing} />
        </View>
      ),
    },
  },
  tabs: {
    of: Tabs,
    states: {
      home: <Tabs on="home" />,
      myQuotes: <Tabs on="myQuotes" />,
      myPickups: <Tabs on="myPickups" />,
    },
  },
} satisfies Record<string, Shelf>
