/** What another platform asks about a device before it names a price, as far as that is public. */
export interface Peer {
  /** Category id, or every appliance. */
  readonly device: string
  readonly platform: string
  readonly questions: string
  readonly asks: string
  readonly source: string
  /** A: the questionnaire or its code itself; B: press; C: a weak page. */
  readonly mark: 'A' | 'B' | 'C'
}

const huishoutong = {
  platform: '回收通',
  source: 'open code, 2018: GitHub JingJWang/wxhuishoutong, application/config/option.php',
  mark: 'A',
} as const

const jd = {
  platform: '京东 家电以旧换新',
  source: 'a commercial page that repeats JD’s conditions, 2024-07',
  mark: 'C',
} as const

const appliances: readonly Peer[] = [
  {
    ...huishoutong,
    device: 'air-conditioner',
    questions: '3 + 4',
    asks: 'type, cooling or both, horsepower; photos, original price, warranty, the price one asks',
  },
  {
    ...jd,
    device: 'air-conditioner',
    questions: '7 conditions',
    asks: 'evaporator, condenser, compressor, casing, board, copper pipe of 3 m, cord: all present, or it is refused',
  },
  {
    device: 'refrigerator',
    platform: '闲鱼',
    questions: '5',
    asks: 'brand, type, size band, age band, condition; the price at once (example: ¥15)',
    source: 'press, 2021-03',
    mark: 'B',
  },
  {
    ...huishoutong,
    device: 'refrigerator',
    questions: '4 + 4',
    asks: 'volume, control, direct or fan cooling, inverter; photos, original price, warranty, the price one asks',
  },
  {
    ...jd,
    device: 'refrigerator',
    questions: '5 conditions',
    asks: 'compressor, drawers, shelves, 100 L, 1.15 m tall, or it is refused',
  },
  {
    ...huishoutong,
    device: 'washing-machine',
    questions: '3 + 4',
    asks: 'type, capacity in 11 bands, power; photos, original price, warranty, the price one asks',
  },
  {
    ...huishoutong,
    device: 'television',
    questions: '4 + 4',
    asks: 'type, resolution, 3D, size; photos, original price, warranty, the price one asks',
  },
  {
    ...huishoutong,
    device: 'computer',
    questions: '9 + 4',
    asks: 'memory, screen, kind and size of disk, graphics, battery, repairs, start, faults; photos, original price, warranty, the price one asks',
  },
  {
    device: 'every appliance',
    platform: '苏宁 and others, offline',
    questions: '0',
    asks: 'one price whatever the kind, brand or age; criticised for being unfair to what is nearly new',
    source: '羊城晚报, 2024',
    mark: 'B',
  },
]

const phones: readonly Peer[] = [
  {
    device: 'mobile-phone',
    platform: '回收宝, inspection',
    questions: '34 + 7',
    asks: '34 items of an inspector, and 7 that name the article',
    source: 'test code that cites wiki.huishoubao, 2021',
    mark: 'A',
  },
  {
    device: 'mobile-phone',
    platform: '爱回收 style, iPhone 7',
    questions: '11',
    asks: '10 single choices from the model to repairs, and a list of faults; with a progress bar',
    source: 'open code',
    mark: 'A',
  },
  {
    device: 'mobile-phone',
    platform: '易机网',
    questions: 'about 11',
    asks: 'the same, with 12 faults to choose from',
    source: 'open code: GitHub kfdss/webPro',
    mark: 'A',
  },
  {
    device: 'mobile-phone',
    platform: 'Phobio, Apple’s partner',
    questions: '9',
    asks: 'swelling, power, charge, erased, lock, camera with buttons and ports, screen, body, liquid',
    source: 'https://www.phobio.com/help-info',
    mark: 'A',
  },
  {
    device: 'mobile-phone',
    platform: 'Apple Trade In',
    questions: '2',
    asks: 'do the buttons work, is the body in good shape; one “no” makes it ¥0',
    source: 'Macworld, 2024',
    mark: 'B',
  },
]

export const peers: readonly Peer[] = [...appliances, ...phones]

/** Looked for and not public. */
export const notFound = '转转; 爱回收, 美的, 格力 and 海尔 for appliances'
