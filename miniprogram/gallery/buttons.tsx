import { View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Link } from '@/components/link'
import { Pressable } from '@/components/pressable'
import { RangeBand } from '@/components/range-band'
import { nothing } from './nothing'
import type { Shelf } from './shelf'
import { texts as gallery } from './texts'

type Kind = NonNullable<ComponentProps<typeof Button>['kind']>

const texts = gallery.actions

/** What stands on a button of each kind: a new kind is asked for here. */
const labels: Record<Kind, string> = {
  main: texts.next,
  soft: texts.book,
  line: texts.share,
  text: texts.later,
  danger: texts.cancel,
}

const kinds = Object.keys(labels) as Kind[]

const everyKind = (props: Pick<ComponentProps<typeof Button>, 'busy' | 'off' | 'icon'>) => (
  <>
    {kinds.map((kind) => (
      <Button key={kind} kind={kind} wide className="mt-2" onPress={nothing} {...props}>
        {props.busy ? texts.sending : props.off ? texts.missing : labels[kind]}
      </Button>
    ))}
  </>
)

export const buttons = {
  button: {
    of: Button,
    states: {
      plain: everyKind({}),
      icon: everyKind({ icon: 'share' }),
      busy: everyKind({ busy: true }),
      off: everyKind({ off: true }),
      narrow: (
        <View className="row">
          <Button onPress={nothing}>{texts.next}</Button>
        </View>
      ),
      grow: (
        <View className="row">
          <Button kind="line" grow={1} onPress={nothing}>
            {texts.share}
          </Button>
          <Button grow={2} className="ml-2" onPress={nothing}>
            {texts.book}
          </Button>
        </View>
      ),
      long: (
        <Button wide onPress={nothing}>
          {texts.long}
        </Button>
      ),
      'shares, in WeChat': (
        <Button shares icon="share" wide>
          {texts.share}
        </Button>
      ),
    },
  },
  link: {
    of: Link,
    states: {
      plain: <Link onPress={nothing}>{texts.later}</Link>,
      icon: (
        <Link icon="refresh" onPress={nothing}>
          {texts.again}
        </Link>
      ),
      leads: (
        <Link leads onPress={nothing}>
          {texts.sources}
        </Link>
      ),
      long: (
        <Link icon="pin" leads onPress={nothing}>
          {texts.longLink}
        </Link>
      ),
    },
  },
  pressable: {
    of: Pressable,
    states: {
      plain: (
        <View className="segments">
          <Pressable className="segment" reading={{ role: 'button' }} onPress={nothing}>
            {texts.next}
          </Pressable>
        </View>
      ),
      off: (
        <View className="segments">
          <Pressable className="segment" reading={{ role: 'button' }} off onPress={nothing}>
            {texts.missing}
          </Pressable>
        </View>
      ),
    },
  },
  foot: {
    of: Foot,
    states: {
      one: (
        <Foot>
          <Button grow={1} onPress={nothing}>
            {texts.next}
          </Button>
        </Foot>
      ),
      two: (
        <Foot>
          <Button kind="line" grow={1} icon="share" onPress={nothing}>
            {texts.share}
          </Button>
          <Button grow={1} onPress={nothing}>
            {texts.book}
          </Button>
        </Foot>
      ),
      above: (
        <Foot above={<RangeBand low={6000} high={40_700} />}>
          <Button grow={1} off className="mt-2" onPress={nothing}>
            {texts.missing}
          </Button>
        </Foot>
      ),
    },
  },
} satisfies Record<string, Shelf>
