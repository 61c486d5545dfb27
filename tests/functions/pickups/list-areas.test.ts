import { listAreas } from '@shared/contract/list-areas'
import { beforeEach, describe, expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const list = async (query: Record<string, string> = {}) => (await service.answered(listAreas, 200, { query })).areas

describe('served areas', () => {
  it('are listed with the ways they are served by', async () => {
    const areas = await list()
    expect(areas.length).toBeGreaterThan(250)
    expect(areas).toContainEqual({
      code: '440106',
      name: '广东省 广州市 天河区',
      ways: ['door', 'courier', 'store'],
      offers: [
        {
          way: 'door',
          categories: ['air-conditioner', 'refrigerator', 'washing-machine', 'television', 'computer', 'mobile-phone'],
        },
        { way: 'courier', categories: ['mobile-phone'] },
        {
          way: 'store',
          categories: ['computer', 'mobile-phone'],
          address: '天河区样例路 3 号（样例）',
          addressEn: '3 Yangli Road, Tianhe District (sample)',
          hours: '每天 10:00–20:00',
          hoursEn: 'Every day 10:00–20:00',
        },
      ],
      station: { name: '广州一号网点（样例）', nameEn: 'Guangzhou station 1 (sample)' },
    })
  })

  it('are listed by province, by city and by district', async () => {
    const names = async (code: string) => (await list({ code })).map(({ name }) => name)
    expect(await names('440106')).toEqual(['广东省 广州市 天河区'])
    expect(await names('440100')).toHaveLength(11)
    expect(new Set((await names('440000')).map((name) => name.split(' ')[1]))).toEqual(
      new Set(['广州市', '深圳市', '佛山市']),
    )
  })

  it('are none where nobody serves', async () => {
    expect(await list({ code: '650000' })).toEqual([])
    expect(await list({ code: '500230' })).toEqual([])
  })

  it('name the nearest where a district has none: of its city first, then of its province', async () => {
    const nearest = async (code: string) =>
      (await service.answered(listAreas, 200, { query: { code } })).nearest?.map(({ name }) => name)
    expect(await nearest('500230')).toEqual(['重庆市 渝中区', '重庆市 大渡口区', '重庆市 江北区'])
    expect(await nearest('500114')).toEqual(['重庆市 渝中区', '重庆市 大渡口区', '重庆市 江北区'])
    expect((await nearest('420200'))?.map((name) => name.split(' ')[1])).toEqual(['武汉市', '武汉市', '武汉市'])
    expect(await nearest('650102')).toEqual([])
    expect(await nearest('440106')).toBeUndefined()
  })

  it('name the nearest of a place that nobody serves and that is asked for by name', async () => {
    const answerTo = async (q: string) => service.answered(listAreas, 200, { query: { q } })
    expect(await answerTo('连南')).toMatchObject({ areas: [], nearest: [{ code: '440103' }, {}, {}] })
    expect(await answerTo('天山区')).toEqual({ areas: [], nearest: [] })
    expect(await answerTo('火星')).toEqual({ areas: [] })
    expect(await answerTo('天河')).not.toHaveProperty('nearest')
  })

  it('are found by a part of their name, typed with or without spaces', async () => {
    const codes = async (q: string) => (await list({ q })).map(({ code }) => code)
    expect(await codes('天河')).toEqual(['440106'])
    expect(await codes('广州市天河')).toEqual(['440106'])
    expect(await codes('广州市 天河区')).toEqual(['440106'])
    expect(await codes('火星')).toEqual([])
  })

  it('refuse codes that do not exist or are no codes', async () => {
    await service.refused(listAreas, 'area_unknown', { query: { code: '999999' } })
    await service.refused(listAreas, 'invalid_request', { query: { code: '4401' } })
    await service.refused(listAreas, 'invalid_request', { query: { street: 'x' } })
  })
})
