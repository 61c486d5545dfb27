import type { Station } from './station'
import type { StationPlan } from './station-plan'

type Place = Pick<Station, 'id' | 'name' | 'serves' | 'exceptStreets' | 'closures'>
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

const station = (capacity: number, place: Place, cutOffMinutes = 120): Station => ({
  ...place,
  ways: {
    door: { categories: [...doorCategories], windows: doorWindows(capacity), cutOffMinutes },
    courier: courier(20),
  },
})

/** The same with a counter to which people bring what they can carry. */
const withStore = (address: string, { ways, ...rest }: Station): Station => ({
  ...rest,
  ways: { ...ways, store: { categories: ['computer', 'mobile-phone'], address, hours: '每天 10:00–20:00' } },
})

/** Invented stations in real places, one per city, for trying the service out; codes are GB/T 2260. */
const stations: Station[] = [
  withStore(
    '朝阳区样例路 1 号（样例）',
    station(8, { id: 'beijing-1', name: '北京一号网点（样例）', serves: ['1101'] }),
  ),
  station(6, { id: 'tianjin-1', name: '天津一号网点（样例）', serves: ['1201'] }),
  station(4, { id: 'shijiazhuang-1', name: '石家庄一号网点（样例）', serves: ['1301'] }),
  station(4, { id: 'shenyang-1', name: '沈阳一号网点（样例）', serves: ['2101'] }),
  station(4, { id: 'harbin-1', name: '哈尔滨一号网点（样例）', serves: ['2301'] }),
  withStore(
    '浦东新区样例路 2 号（样例）',
    station(8, { id: 'shanghai-1', name: '上海一号网点（样例）', serves: ['3101'] }),
  ),
  station(6, { id: 'nanjing-1', name: '南京一号网点（样例）', serves: ['3201'] }),
  station(6, { id: 'suzhou-1', name: '苏州一号网点（样例）', serves: ['3205'] }),
  station(6, { id: 'hangzhou-1', name: '杭州一号网点（样例）', serves: ['3301'] }),
  station(4, { id: 'ningbo-1', name: '宁波一号网点（样例）', serves: ['3302'] }),
  station(4, { id: 'hefei-1', name: '合肥一号网点（样例）', serves: ['3401'] }),
  station(4, { id: 'fuzhou-1', name: '福州一号网点（样例）', serves: ['3501'] }),
  station(4, { id: 'xiamen-1', name: '厦门一号网点（样例）', serves: ['3502'], exceptStreets: ['样例岛'] }),
  station(4, { id: 'jinan-1', name: '济南一号网点（样例）', serves: ['3701'] }),
  station(4, { id: 'qingdao-1', name: '青岛一号网点（样例）', serves: ['3702'] }),
  station(4, { id: 'zhengzhou-1', name: '郑州一号网点（样例）', serves: ['4101'] }),
  station(6, { id: 'wuhan-1', name: '武汉一号网点（样例）', serves: ['4201'] }),
  station(4, { id: 'changsha-1', name: '长沙一号网点（样例）', serves: ['4301'] }),
  withStore(
    '天河区样例路 3 号（样例）',
    station(8, { id: 'guangzhou-1', name: '广州一号网点（样例）', serves: ['4401'] }),
  ),
  withStore(
    '南山区样例路 4 号（样例）',
    station(8, { id: 'shenzhen-1', name: '深圳一号网点（样例）', serves: ['4403'] }),
  ),
  station(4, { id: 'foshan-1', name: '佛山一号网点（样例）', serves: ['4406'] }),
  // Nine districts around the two rivers; the rest of the municipality is too far for a visit.
  station(6, {
    id: 'chongqing-1',
    name: '重庆一号网点（样例）',
    serves: ['500103', '500104', '500105', '500106', '500107', '500108', '500109', '500112', '500113'],
  }),
  station(6, { id: 'chengdu-1', name: '成都一号网点（样例）', serves: ['5101'] }),
  station(4, { id: 'kunming-1', name: '昆明一号网点（样例）', serves: ['5301'] }, 180),
  station(6, { id: 'xian-1', name: '西安一号网点（样例）', serves: ['6101'] }),
  {
    id: 'lhasa-1',
    name: '拉萨一号网点（样例）',
    serves: ['5401'],
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
