import type { Answers } from '@shared/valuation/question'
import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { BareFailure } from '@/components/bare-failure'
import { Button } from '@/components/button'
import { CompareSheet } from '@/components/compare-sheet'
import { FailedPage } from '@/components/failed-page'
import { Foot } from '@/components/foot'
import { guardPage } from '@/components/guard-page'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { Sheet } from '@/components/sheet'
import { SourceNote } from '@/components/source-note'
import { TopBar } from '@/components/top-bar'
import { nothing } from './nothing'
import { sampleCategory, sampleQuote } from './sample-quotes'
import type { Shelf } from './shelf'
import { texts as gallery } from './texts'

const { screens: texts, actions, notes } = gallery

const Sound = guardPage(() => <Page title={texts.title}>{texts.text}</Page>)

const Throwing = guardPage(() => {
  throw new Error('thrown on purpose')
})

const withSheet = (sheet: JSX.Element) => (
  <Page title={texts.title} sheet={sheet}>
    {texts.text}
  </Page>
)

const compared = (changed: Answers, link?: JSX.Element) =>
  withSheet(
    <CompareSheet
      title={texts.compare}
      category={sampleCategory}
      left={{ label: texts.compared[0], quote: sampleQuote() }}
      right={{ label: texts.compared[1], quote: sampleQuote(changed) }}
      onClose={nothing}
    >
      {link}
    </CompareSheet>,
  )

const foot = (
  <Foot>
    <Button grow={1} onPress={nothing}>
      {actions.next}
    </Button>
  </Foot>
)

const offline = (
  <Banner full tone="warn">
    {notes.warn}
  </Banner>
)

const hero = (
  <View className="hero">
    <View className="hero__title">{texts.head}</View>
    <View className="hero__sub mt-3">{texts.text}</View>
  </View>
)

/** Taller than a phone. */
const sources = Array.from({ length: 12 }, (_, index) => ({
  name: notes.sources[index % 3] ?? '',
  date: `${2012 + index}`,
  mark: 'B' as const,
}))

export const frames = {
  'top-bar': {
    of: TopBar,
    states: {
      plain: (
        <TopBar>
          <View className="bar__title">{texts.title}</View>
        </TopBar>
      ),
      back: (
        <TopBar back>
          <View className="bar__title">{texts.long}</View>
        </TopBar>
      ),
    },
  },
  page: {
    of: Page,
    whole: true,
    states: {
      plain: <Page title={texts.title}>{texts.text}</Page>,
      tab: (
        <Page title={texts.title} back={false}>
          {texts.text}
        </Page>
      ),
      offline: (
        <Page title={texts.long} under={offline} foot={foot}>
          {texts.text}
        </Page>
      ),
      head: (
        <Page title={texts.title} head={hero}>
          {texts.text}
        </Page>
      ),
    },
  },
  sheet: {
    of: Sheet,
    whole: true,
    states: {
      short: withSheet(
        <Sheet title={texts.title} onClose={nothing}>
          <View className="sub">{texts.sheetText}</View>
          <Button wide className="mt-4" onPress={nothing}>
            {texts.sheetClose}
          </Button>
        </Sheet>,
      ),
      tall: withSheet(
        <Sheet title={texts.sheetLong} onClose={nothing}>
          <SourceNote sources={sources} />
        </Sheet>,
      ),
    },
  },
  'compare-sheet': {
    of: CompareSheet,
    whole: true,
    states: {
      same: compared({}),
      'one answer': compared({ appearance: 'like-new' }),
      many: compared(
        { 'wall-horsepower': '2hp', 'install-years': 14, cooling: 'no-cooling', parts: 'outdoor-missing' },
        <Link icon="refresh" onPress={nothing}>
          {texts.another}
        </Link>,
      ),
    },
  },
  'failed-page': {
    of: FailedPage,
    whole: true,
    states: {
      plain: <FailedPage code="K7Q2-10-24" onRetry={nothing} />,
      alone: <FailedPage code="K7Q2-10-24" onRetry={nothing} />,
    },
  },
  'bare-failure': {
    of: BareFailure,
    whole: true,
    states: { plain: <BareFailure code="K7Q2-10-24" onRetry={nothing} /> },
  },
  'guard-page': {
    of: guardPage,
    whole: true,
    states: { sound: <Sound />, throws: <Throwing /> },
  },
} satisfies Record<string, Shelf>
