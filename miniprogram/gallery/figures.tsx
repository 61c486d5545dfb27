import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { chooseRuler } from '@/components/choose-ruler'
import { Funnel } from '@/components/funnel'
import { PriceFigure } from '@/components/price-figure'
import { ProgressBar } from '@/components/progress-bar'
import { type MoneyRange, RangeBand } from '@/components/range-band'
import { RulerNumbers } from '@/components/ruler-numbers'
import { type NarrowingStep, Settled } from '@/components/settled'
import { Spark } from '@/components/spark'
import { ValueChart } from '@/components/value-chart'
import { Waterfall } from '@/components/waterfall'
import { Kept } from './kept'
import { nothing } from './nothing'
import type { Shelf } from './shelf'
import { texts as gallery } from './texts'

const texts = gallery.money

const ranges: readonly MoneyRange[] = [
  { low: 5_000, high: 148_000 },
  { low: 6_000, high: 68_300 },
  { low: 18_400, high: 40_700 },
  { low: 28_600, high: 35_200 },
  { low: 32_700, high: 32_700 },
]

const steps: readonly NarrowingStep[] = ranges.map((range, index) => ({ ...range, label: texts.steps[index] ?? '' }))
const dear = steps.map(({ label, low, high }) => ({ label, low: low * 20, high: high * 20 }))

const narrowing = (
  <Kept start={0}>
    {(step, move) => (
      <>
        <RangeBand {...(ranges[step] ?? { low: 0, high: 0 })} before={ranges[step - 1]} ends />
        <Button kind="soft" className="mt-3" onPress={() => move((step + 1) % ranges.length)}>
          {gallery.actions.answer}
        </Button>
      </>
    )}
  </Kept>
)

const { lines: names, groups } = texts
const lines = [
  { id: 'copper', name: names.copper, how: names.copperHow, amount: 53_199, group: groups.worth },
  { id: 'compressor', name: names.compressor, how: names.compressorHow, amount: 10_980 },
  { id: 'looks', name: names.looks, amount: -14_000 },
  { id: 'nothing', name: names.nothing, amount: 0 },
  { id: 'floor', name: names.floor, amount: -5_479, group: groups.costs },
  { id: 'haul', name: names.haul, amount: -12_000 },
]
const total = { name: texts.total, amount: 32_700 }
const below = [
  { id: 'reuse', name: names.reuse, amount: 4_000 },
  { id: 'haul', name: names.haul, amount: -9_000 },
  { id: 'copper', name: names.copper, amount: 6_000 },
]

const falling = [32_700, 26_800, 21_000, 9_600, 6_000]
const points = falling.map((value, index) => ({ label: texts.years[index] ?? '', value, flat: index === 4 }))

export const figures = {
  'price-figure': {
    of: PriceFigure,
    states: {
      page: <PriceFigure size="page" fen={32_700} />,
      card: <PriceFigure size="card" fen={32_700} />,
      row: <PriceFigure size="row" fen={32_700} />,
      'page, open': <PriceFigure size="page" fen={{ low: 6_000, high: 40_700 }} />,
      'row, open': <PriceFigure size="row" fen={{ low: 120_000, high: 1_268_000 }} />,
      'page, dear': <PriceFigure size="page" fen={1_268_000} />,
      old: <PriceFigure size="card" old fen={32_700} />,
      'row, old': <PriceFigure size="row" old fen={32_700} />,
    },
  },
  'range-band': {
    of: RangeBand,
    states: {
      wide: <RangeBand low={5_000} high={148_000} />,
      narrow: <RangeBand low={28_600} high={35_200} before={{ low: 18_400, high: 40_700 }} />,
      point: <RangeBand low={32_700} high={32_700} />,
      'point, ends': <RangeBand low={32_700} high={32_700} before={{ low: 28_600, high: 35_200 }} ends />,
      'without ends': <RangeBand low={18_400} high={40_700} ends={false} />,
      nothing: <RangeBand low={0} high={900} />,
      dear: <RangeBand low={120_000} high={1_268_000} before={{ low: 100_000, high: 1_380_000 }} />,
      'narrows as one answers': narrowing,
    },
  },
  'ruler-numbers': {
    of: RulerNumbers,
    states: {
      cheap: <RulerNumbers ruler={chooseRuler(40_700)} />,
      dear: <RulerNumbers ruler={chooseRuler(1_268_000)} />,
    },
  },
  settled: {
    of: Settled,
    states: {
      plain: <Settled steps={steps} />,
      dear: <Settled steps={dear} />,
      'one step': <Settled steps={steps.slice(-1)} />,
    },
  },
  funnel: {
    of: Funnel,
    states: {
      plain: <Funnel steps={steps} />,
      dear: <Funnel steps={dear} />,
    },
  },
  waterfall: {
    of: Waterfall,
    states: {
      opens: (
        <Card flush>
          <Waterfall lines={lines} total={total} openId="looks" onOpen={nothing} />
        </Card>
      ),
      'only told': (
        <Card flush>
          <Waterfall lines={lines} total={total} />
        </Card>
      ),
      'below nothing': (
        <Card flush>
          <Waterfall lines={below} total={{ name: texts.total, amount: 1_000 }} onOpen={nothing} />
        </Card>
      ),
    },
  },
  'value-chart': {
    of: ValueChart,
    states: {
      falls: <ValueChart points={points} label={texts.falling} />,
      dear: (
        <ValueChart points={points.map((point) => ({ ...point, value: point.value * 35 }))} label={texts.falling} />
      ),
      nothing: <ValueChart points={points.map((point) => ({ ...point, value: 0 }))} label={texts.falling} />,
    },
  },
  spark: {
    of: Spark,
    states: {
      rises: <Spark values={[29_000, 30_400, 30_100, 32_700]} />,
      falls: <Spark values={[36_000, 33_900, 34_200, 32_700]} />,
      flat: <Spark values={[32_700, 32_700]} />,
    },
  },
  'progress-bar': {
    of: ProgressBar,
    states: {
      first: <ProgressBar now={1} total={8} />,
      middle: <ProgressBar now={5} total={8} />,
      last: <ProgressBar now={8} total={8} />,
      many: <ProgressBar now={9} total={24} />,
    },
  },
} satisfies Record<string, Shelf>
