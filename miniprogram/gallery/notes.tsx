import { View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { Banner } from '@/components/banner'
import { Bone } from '@/components/bone'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { type Evidence, EvidenceMark } from '@/components/evidence-mark'
import { Fact } from '@/components/fact'
import { NoticeOffer } from '@/components/notice-offer'
import { QuoteSkeleton } from '@/components/quote-skeleton'
import { Section } from '@/components/section'
import { Skeleton } from '@/components/skeleton'
import { SourceNote } from '@/components/source-note'
import { Tag } from '@/components/tag'
import { nothing } from './nothing'
import type { Shelf } from './shelf'
import { texts as gallery } from './texts'

const texts = gallery.notes

type Tone = NonNullable<ComponentProps<typeof Banner>['tone']>
const tones: Record<Tone, string> = { info: texts.info, warn: texts.warn, danger: texts.danger, ok: texts.ok }

const banners = Object.fromEntries(
  (Object.keys(tones) as Tone[]).map((tone) => [
    tone,
    <Banner key={tone} tone={tone}>
      {tones[tone]}
    </Banner>,
  ]),
)

const marks: Record<Evidence, true> = { A: true, B: true, C: true, E: true, G: true }
const [market, estimate, lifetime] = texts.sources

const skeleton = (
  <Skeleton>
    <Bone height="120px" />
    <Bone className="mt-3" />
    <Bone width="60%" />
  </Skeleton>
)

export const notes = {
  banner: {
    of: Banner,
    states: {
      ...banners,
      icon: (
        <Banner tone="warn" icon="clock">
          {texts.warn}
        </Banner>
      ),
      full: (
        <Banner tone="warn" full>
          {texts.warn}
        </Banner>
      ),
      long: <Banner tone="danger">{texts.long}</Banner>,
    },
  },
  tag: {
    of: Tag,
    states: {
      plain: <Tag icon="truck">{texts.plain}</Tag>,
      ok: (
        <Tag tone="ok" icon="lock">
          {texts.tag}
        </Tag>
      ),
      warn: (
        <Tag tone="warn" icon="refresh">
          {texts.plain}
        </Tag>
      ),
      danger: (
        <Tag tone="danger" icon="alert">
          {texts.bad}
        </Tag>
      ),
      copper: <Tag tone="copper">{texts.worth}</Tag>,
    },
  },
  fact: {
    of: Fact,
    states: {
      plain: <Fact icon="lock" title={texts.fact} text={texts.factText} />,
      'without text': <Fact icon="lock" title={texts.fact} />,
      several: (
        <Card tight>
          <Fact icon="lock" title={texts.fact} text={texts.factText} />
          <Fact icon="shield" title={texts.ok} />
        </Card>
      ),
    },
  },
  section: {
    of: Section,
    states: {
      plain: <Section title={texts.section} />,
      note: <Section title={texts.section} note={texts.sectionNote} />,
      long: <Section title={texts.longSection} note={texts.sectionNote} />,
    },
  },
  empty: {
    of: Empty,
    states: {
      'with a way on': (
        <Empty drawing="empty" title={texts.emptyTitle} text={texts.emptyText}>
          <Button className="mt-6" onPress={nothing}>
            {texts.emptyAction}
          </Button>
        </Empty>
      ),
      plain: <Empty drawing="clock" title={texts.emptyTitle} />,
    },
  },
  skeleton: { of: Skeleton, states: { loading: skeleton } },
  'quote-skeleton': { of: QuoteSkeleton, states: { loading: <QuoteSkeleton /> } },
  bone: {
    of: Bone,
    states: {
      line: <Bone width="60%" />,
      block: <Bone height="64px" />,
    },
  },
  'evidence-mark': {
    of: EvidenceMark,
    states: {
      all: (
        <View className="row">
          {(Object.keys(marks) as Evidence[]).map((evidence) => (
            <View key={evidence} className="mr-2">
              <EvidenceMark evidence={evidence} />
            </View>
          ))}
        </View>
      ),
    },
  },
  'source-note': {
    of: SourceNote,
    states: {
      several: (
        <SourceNote
          sources={[
            { name: market, date: '2026-11-20', mark: 'B' },
            { name: estimate, date: '2026-10', mark: 'E' },
            { name: lifetime, date: '2020', mark: 'A' },
          ]}
        />
      ),
    },
  },
  'notice-offer': {
    of: NoticeOffer,
    states: {
      'offered, in WeChat': <NoticeOffer pickup="given" bearer="" />,
      'fails when pressed': <NoticeOffer pickup="failed" bearer="" />,
    },
  },
} satisfies Record<string, Shelf>
