import type { PriceBookDocument } from './price-book-schema'
import { sampleHistory } from './sample-history'
import { samplePhoneSources, samplePhones } from './sample-phones'

const YUAN = 100

const ESTIMATED = { date: '2026-01-15', mark: 'E' } as const
const ASSUMED = { date: '2026-01-15', mark: 'G' } as const

const sources = {
  'copper-spot': { name: '长江现货 1#铜 102,940 元/吨；按八成收', date: '2026-01-15', mark: 'B' },
  'aluminium-spot': { name: '长江现货 A00 铝 24,190 元/吨；按七五成收', date: '2026-01-15', mark: 'B' },
  'scrap-steel': { name: '有数估算：轻薄杂铁，低于 2023 年出厂废钢报价', ...ESTIMATED },
  'mixed-plastic': { name: '行业常见价：ABS、HIPS、PP 混料，没有找到原文', ...ASSUMED },
  'scrap-boards': { name: '行业常见价：家电和电脑电路板，没有找到原文', ...ASSUMED },
  'scrap-batteries': { name: '行业常见价：笔记本锂电池，没有找到原文', ...ASSUMED },
  disposal: { name: '有数估算：没人买的材料，处置要花的钱', ...ESTIMATED },
  'unit-costs': { name: '有数估算：上门、运输、处理和经营费用', ...ESTIMATED },
  'access-costs': { name: '有数估算：搬运和拆机，没有找到公开价', ...ESTIMATED },
  'no-subsidy': { name: '财税〔2021〕10号的分类；2024 年起改为以奖代补，没有按台补贴', date: '2024-10', mark: 'B' },
  'air-conditioner-sizes': { name: '有数估算：各匹数空调的新机参考价和保底价', ...ESTIMATED },
  'air-conditioner-sizes-cautious': { name: '有数估算：没有公开数，参考价往低里取', ...ESTIMATED },
  'television-sizes': { name: '有数估算：各尺寸电视的新机参考价和保底价', ...ESTIMATED },
  'refrigerator-sizes': { name: '有数估算：各容积冰箱、冰柜的新机参考价和保底价', ...ESTIMATED },
  'washing-machine-sizes': { name: '有数估算：各容量洗衣机的新机参考价和保底价', ...ESTIMATED },
  'computer-sizes': { name: '有数估算：各类电脑的新机参考价和保底价', ...ESTIMATED },
  'computer-parts-placeholder': { name: '有数估算：内存和硬盘残值占位，待运营方替换', ...ESTIMATED },
} as const satisfies PriceBookDocument['sources']

type SourceId = keyof typeof sources

const material = (yuanPerTonne: number, source: SourceId, recovered = 10_000) => ({
  fenPerTonne: yuanPerTonne * YUAN,
  recovered,
  source,
})

const costs = (collection: number, transport: number, treatment: number, margin: number) => ({
  collection: collection * YUAN,
  transport: transport * YUAN,
  treatment: treatment * YUAN,
  margin,
  source: 'unit-costs' satisfies SourceId,
})

const size = (referencePrice: number, floor: number, source: SourceId) => ({
  referencePrice: referencePrice * YUAN,
  floor: floor * YUAN,
  source,
})

/** A class that nobody buys second-hand. */
const scrapOnly = (floor: number, source: SourceId) => ({ floor: floor * YUAN, source })

const inYuan = <Id extends string>(amounts: Readonly<Record<Id, number>>) =>
  Object.fromEntries(Object.entries<number>(amounts).map(([id, yuan]) => [id, yuan * YUAN]))

const noSubsidy = (sizes: string[]) => ({ amount: 0, sizes, source: 'no-subsidy' satisfies SourceId })

/** The price book that ships with the product, for trial only: round numbers of 2026-01-15, in yuan until stored as fen. */
export const samplePriceBook = {
  id: 'sample-2026-01-15',
  issued: '2026-01-15',
  bestBefore: '2029-12-31',
  sample: true,
  sources: { ...sources, ...samplePhoneSources },
  materials: {
    copper: material(102_940, 'copper-spot', 8000),
    aluminium: material(24_190, 'aluminium-spot', 7500),
    steel: material(1900, 'scrap-steel'),
    plastic: material(3000, 'mixed-plastic'),
    'appliance-board': material(8000, 'scrap-boards'),
    'computer-board': material(25_000, 'scrap-boards'),
    'li-ion': material(6000, 'scrap-batteries'),
    glass: material(0, 'disposal'),
    'crt-glass': material(-800, 'disposal'),
    'pu-foam': material(-800, 'disposal'),
    counterweight: material(-100, 'disposal'),
    other: material(-300, 'disposal'),
  },
  regions: {
    national: {
      costs: {
        'air-conditioner': costs(140, 15, 15, 3000),
        refrigerator: costs(40, 20, 30, 2000),
        freezer: costs(40, 20, 30, 2000),
        drum: costs(40, 12, 12, 2000),
        pulsator: costs(30, 10, 12, 2000),
        'twin-tub': costs(25, 8, 10, 2000),
        'flat-tv': costs(20, 6, 9, 2000),
        'crt-tv': costs(25, 8, 9, 2000),
        'desktop-tower': costs(15, 4, 6, 2000),
        laptop: costs(8, 2, 4, 2000),
        'lcd-monitor': costs(8, 3, 4, 2000),
      },
      access: {
        perFloor: 5 * YUAN,
        freeFloors: 2,
        takenDown: 80 * YUAN,
        outsideWork: 100 * YUAN,
        wallMount: 20 * YUAN,
        source: 'access-costs' satisfies SourceId,
      },
    },
  },
  sizes: {
    'air-conditioner': {
      'split-wall-1hp': size(2000, 50, 'air-conditioner-sizes'),
      'split-wall-1-5hp': size(2600, 60, 'air-conditioner-sizes'),
      'split-wall-2hp': size(4000, 80, 'air-conditioner-sizes'),
      'cabinet-2hp': size(5000, 120, 'air-conditioner-sizes'),
      'cabinet-3hp': size(6500, 150, 'air-conditioner-sizes'),
      'cabinet-5hp': size(8500, 250, 'air-conditioner-sizes-cautious'),
      'multi-split-3hp': size(6500, 150, 'air-conditioner-sizes-cautious'),
      'multi-split-4hp': size(6500, 150, 'air-conditioner-sizes-cautious'),
      'multi-split-5hp': size(8500, 250, 'air-conditioner-sizes-cautious'),
      'multi-split-6hp': size(8500, 250, 'air-conditioner-sizes-cautious'),
      window: size(1500, 50, 'air-conditioner-sizes-cautious'),
    },
    television: {
      'flat-up-to-32': size(900, 10, 'television-sizes'),
      'flat-33-to-43': size(1400, 15, 'television-sizes'),
      'flat-44-to-50': size(1900, 20, 'television-sizes'),
      'flat-51-to-58': size(2400, 30, 'television-sizes'),
      'flat-59-to-69': size(3500, 40, 'television-sizes'),
      'flat-70-or-more': size(5000, 60, 'television-sizes'),
      'crt-up-to-21': scrapOnly(5, 'television-sizes'),
      'crt-22-to-28': scrapOnly(10, 'television-sizes'),
      'crt-29-or-more': scrapOnly(15, 'television-sizes'),
    },
    refrigerator: {
      'fridge-under-50': scrapOnly(10, 'refrigerator-sizes'),
      'fridge-50-to-100': size(1000, 10, 'refrigerator-sizes'),
      'fridge-101-to-200': size(1000, 20, 'refrigerator-sizes'),
      'fridge-201-to-300': size(1800, 30, 'refrigerator-sizes'),
      'fridge-301-to-450': size(2800, 40, 'refrigerator-sizes'),
      'fridge-451-to-600': size(4000, 50, 'refrigerator-sizes'),
      'fridge-over-600': size(6000, 60, 'refrigerator-sizes'),
      'freezer-up-to-150': size(1000, 10, 'refrigerator-sizes'),
      'freezer-151-to-300': size(1400, 20, 'refrigerator-sizes'),
      'freezer-over-300': size(1800, 40, 'refrigerator-sizes'),
    },
    'washing-machine': {
      'twin-tub': scrapOnly(5, 'washing-machine-sizes'),
      'pulsator-up-to-6': size(900, 10, 'washing-machine-sizes'),
      'pulsator-7-to-8': size(1000, 20, 'washing-machine-sizes'),
      'pulsator-9-to-10': size(1150, 25, 'washing-machine-sizes'),
      'pulsator-over-10': size(1300, 25, 'washing-machine-sizes'),
      'drum-up-to-7': size(2000, 25, 'washing-machine-sizes'),
      'drum-8-to-9': size(2500, 30, 'washing-machine-sizes'),
      'drum-10-or-more': size(3000, 35, 'washing-machine-sizes'),
      'washer-dryer-up-to-7': size(3500, 25, 'washing-machine-sizes'),
      'washer-dryer-8-to-9': size(3500, 30, 'washing-machine-sizes'),
      'washer-dryer-10-or-more': size(3500, 35, 'washing-machine-sizes'),
    },
    computer: {
      'desktop-tower': size(4000, 20, 'computer-sizes'),
      'all-in-one': size(4000, 20, 'computer-sizes'),
      laptop: size(5000, 15, 'computer-sizes'),
      monitor: size(800, 5, 'computer-sizes'),
    },
  },
  /** The classes follow 财税〔2021〕10号; a class that is only partly inside it is left out. */
  subsidies: {
    television: noSubsidy([
      'flat-up-to-32',
      'flat-33-to-43',
      'flat-44-to-50',
      'flat-51-to-58',
      'flat-59-to-69',
      'flat-70-or-more',
      'crt-22-to-28',
      'crt-29-or-more',
    ]),
    refrigerator: noSubsidy([
      'fridge-50-to-100',
      'fridge-101-to-200',
      'fridge-201-to-300',
      'fridge-301-to-450',
      'freezer-151-to-300',
    ]),
    'washing-machine': noSubsidy(['pulsator-7-to-8', 'pulsator-9-to-10', 'drum-8-to-9', 'washer-dryer-8-to-9']),
    'air-conditioner': noSubsidy([
      'split-wall-1hp',
      'split-wall-1-5hp',
      'split-wall-2hp',
      'cabinet-2hp',
      'cabinet-3hp',
      'cabinet-5hp',
      'multi-split-3hp',
      'multi-split-4hp',
      'multi-split-5hp',
      'window',
    ]),
    computer: noSubsidy(['all-in-one', 'laptop']),
  },
  computerParts: {
    memory: {
      amounts: inYuan({ '32gb-or-more': 160, '16gb': 80, '8gb': 30, '4gb-or-less': 0 }),
      source: 'computer-parts-placeholder' satisfies SourceId,
    },
    disk: {
      amounts: inYuan({
        'ssd-1tb-or-more': 90,
        'ssd-512gb': 50,
        'ssd-256gb': 25,
        'ssd-128gb': 10,
        'hard-disk': 3,
        none: 0,
      }),
      source: 'computer-parts-placeholder' satisfies SourceId,
    },
  },
  phones: samplePhones,
  history: sampleHistory,
} satisfies PriceBookDocument
