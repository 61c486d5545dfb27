import type { Station } from './station'
import type { StationPlan } from './station-plan'

type Place = Pick<Station, 'id' | 'name' | 'nameEn' | 'serves' | 'exceptStreets' | 'closures'>
type Windows = NonNullable<Station['ways']['door']>['windows']

const doorCategories = [
  'air-conditioner',
  'refrigerator',
  'washing-machine',
  'television',
  'computer',
  'mobile-phone',
] as const

const doorWindows = (capacity: number): Windows => [
  { from: '09:00', to: '12:00', capacity },
  { from: '13:00', to: '16:00', capacity },
  { from: '16:00', to: '19:00', capacity },
]

// A tower or a monitor does not fit into a courier's bag, so computers are left to the door.
const courier = (capacity: number, weekdays?: number[]): Station['ways']['courier'] => ({
  categories: ['mobile-phone'],
  windows: [
    { from: '09:00', to: '13:00', capacity, ...(weekdays && { weekdays }) },
    { from: '13:00', to: '18:00', capacity, ...(weekdays && { weekdays }) },
  ],
  cutOffMinutes: 60,
})

const place = (city: string, cityEn: string, serves: string[]): Place => ({
  id: `${cityEn.toLowerCase().replace("'", '')}-1`,
  name: `${city}一号网点（样例）`,
  nameEn: `${cityEn} station 1 (sample)`,
  serves,
})

const station = (capacity: number, place: Place, cutOffMinutes = 120): Station => ({
  ...place,
  ways: {
    door: { categories: [...doorCategories], windows: doorWindows(capacity), cutOffMinutes },
    courier: courier(20),
  },
})

/** The same with a counter to which people bring what they can carry. */
const withStore = (address: string, addressEn: string, { ways, ...rest }: Station): Station => ({
  ...rest,
  ways: {
    ...ways,
    store: {
      categories: ['computer', 'mobile-phone'],
      address,
      addressEn,
      hours: '每天 10:00–20:00',
      hoursEn: 'Every day 10:00–20:00',
    },
  },
})

/** Invented stations in real places, one per city, for trying the service out; codes are GB/T 2260. */
const stations: Station[] = [
  withStore(
    '朝阳区样例路 1 号（样例）',
    '1 Yangli Road, Chaoyang District (sample)',
    station(8, place('北京', 'Beijing', ['1101'])),
  ),
  station(6, place('天津', 'Tianjin', ['1201'])),
  station(4, place('石家庄', 'Shijiazhuang', ['1301'])),
  station(4, place('沈阳', 'Shenyang', ['2101'])),
  station(4, place('哈尔滨', 'Harbin', ['2301'])),
  withStore(
    '浦东新区样例路 2 号（样例）',
    '2 Yangli Road, Pudong New Area (sample)',
    station(8, place('上海', 'Shanghai', ['3101'])),
  ),
  station(6, place('南京', 'Nanjing', ['3201'])),
  station(6, place('苏州', 'Suzhou', ['3205'])),
  station(6, place('杭州', 'Hangzhou', ['3301'])),
  station(4, place('宁波', 'Ningbo', ['3302'])),
  station(4, place('合肥', 'Hefei', ['3401'])),
  station(4, place('福州', 'Fuzhou', ['3501'])),
  station(4, { ...place('厦门', 'Xiamen', ['3502']), exceptStreets: ['样例岛'] }),
  station(4, place('济南', 'Jinan', ['3701'])),
  station(4, place('青岛', 'Qingdao', ['3702'])),
  station(4, place('郑州', 'Zhengzhou', ['4101'])),
  station(6, place('武汉', 'Wuhan', ['4201'])),
  station(4, place('长沙', 'Changsha', ['4301'])),
  withStore(
    '天河区样例路 3 号（样例）',
    '3 Yangli Road, Tianhe District (sample)',
    station(8, place('广州', 'Guangzhou', ['4401'])),
  ),
  withStore(
    '南山区样例路 4 号（样例）',
    '4 Yangli Road, Nanshan District (sample)',
    station(8, place('深圳', 'Shenzhen', ['4403'])),
  ),
  station(4, place('佛山', 'Foshan', ['4406'])),
  // Nine districts around the two rivers; the rest of the municipality is too far for a visit.
  station(
    6,
    place('重庆', 'Chongqing', [
      '500103',
      '500104',
      '500105',
      '500106',
      '500107',
      '500108',
      '500109',
      '500112',
      '500113',
    ]),
  ),
  station(6, place('成都', 'Chengdu', ['5101'])),
  station(4, place('昆明', 'Kunming', ['5301']), 180),
  station(6, place('西安', "Xi'an", ['6101'])),
  {
    ...place('拉萨', 'Lhasa', ['5401']),
    ways: { courier: courier(2, [1, 2, 3, 4, 5]) },
    closures: [{ from: '2027-02-12', to: '2027-02-14', reason: '网点休息（样例）' }],
  },
]

/** What is served where nothing was loaded on a developer's machine; `npm run areas -- sample` prints it. */
export const sampleAreas: StationPlan = {
  id: 'sample-2026-11',
  sample: true,
  closures: [{ from: '2027-02-05', to: '2027-02-11', reason: '春节放假（样例）' }],
  stations,
}
