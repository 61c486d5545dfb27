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
      station: { name: '广州一号网点（样例）' },
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
