import { describe, expect, it } from 'vitest'
import { districtName, isKnownCode, liesIn, servedAreas } from '../../../functions/pickups/areas'
import { sampleAreas } from '../../../functions/pickups/sample-areas'
import type { StationPlan } from '../../../functions/pickups/station-plan'

describe('districts', () => {
  it('are named by province, city and district', () => {
    expect(districtName('440106')).toBe('广东省 广州市 天河区')
  })

  it('do not say the city twice where it is its own province', () => {
    expect(districtName('110105')).toBe('北京市 朝阳区')
    expect(districtName('310115')).toBe('上海市 浦东新区')
    expect(districtName('500103')).toBe('重庆市 渝中区')
  })

  it('do not name a city they do not belong to', () => {
    expect(districtName('500230')).toBe('重庆市 丰都县')
    expect(districtName('429004')).toBe('湖北省 仙桃市')
    expect(districtName('659001')).toBe('新疆维吾尔自治区 石河子市')
  })

  it('are not what cities and provinces are', () => {
    expect([districtName('440100'), districtName('440000'), districtName('999999')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([isKnownCode('440100'), isKnownCode('440000'), isKnownCode('999999')]).toEqual([true, true, false])
  })

  it('lie in their province, their city and themselves', () => {
    const holders = ['440000', '440100', '440106', '440300', '310000', '440105']
    expect(holders.filter((code) => liesIn('440106', code))).toEqual(['440000', '440100', '440106'])
  })

  it('lie in what their code begins with, without exception', () => {
    expect(liesIn('451000', '450000')).toBe(true)
    expect(liesIn('450100', '451000')).toBe(false)
  })
})

describe('the sample stations', () => {
  const served = servedAreas(sampleAreas, '2026-03-10')
  const sampleStations = sampleAreas.stations

  it('come to the door in at least 22 cities', () => {
    const cities = new Set(served.filter(({ ways }) => ways.includes('door')).map(({ code }) => code.slice(0, 4)))
    expect(cities.size).toBeGreaterThanOrEqual(22)
  })

  it('serve real districts only, each with its full name', () => {
    expect(served.filter(({ code, name }) => name !== districtName(code))).toEqual([])
  })

  it('each serve some district, and none twice', () => {
    const stationsOf = (code: string) =>
      sampleStations.filter(({ serves }) => serves.some((one) => code.startsWith(one)))
    expect(served.filter(({ code }) => stationsOf(code).length !== 1)).toEqual([])
    expect(
      sampleStations.filter(({ serves }) => !served.some(({ code }) => serves.some((one) => code.startsWith(one)))),
    ).toEqual([])
  })

  it('say that they are a sample', () => {
    expect(sampleAreas.sample).toBe(true)
    const names = [...sampleStations, ...sampleStations.flatMap(({ ways }) => ways.store ?? [])]
    expect(names.filter((one) => !JSON.stringify(one).includes('（样例）'))).toEqual([])
  })
})

describe('who serves a district', () => {
  const way = { categories: ['computer'], windows: [{ from: '09:00', to: '12:00', capacity: 1 }], cutOffMinutes: 0 }
  const station = (id: string, serves: string[], but: object = {}) => ({
    id,
    name: id,
    serves,
    ways: { door: way },
    ...but,
  })
  const plan: StationPlan = {
    id: 'test',
    closures: [],
    stations: [
      station('tianhe', ['440106'], { closedFrom: '2026-04-01' }),
      station('guangzhou', ['4401'], {
        ways: { courier: way, store: { categories: ['computer'], address: 'A', hours: 'B' } },
      }),
    ],
  }

  it('is the first that stands in the plan, until it closes', () => {
    const who = (day: string) =>
      servedAreas(plan, day, '440100').flatMap(({ code, station: { name } }) =>
        ['440105', '440106'].includes(code) ? [`${code} ${name}`] : [],
      )
    expect(who('2026-03-31')).toEqual(['440105 guangzhou', '440106 tianhe'])
    expect(who('2026-04-01')).toEqual(['440105 guangzhou', '440106 guangzhou'])
  })

  it('offers what it takes by each way', () => {
    expect(servedAreas(plan, '2026-04-01', '440106')).toEqual([
      {
        code: '440106',
        name: '广东省 广州市 天河区',
        ways: ['courier', 'store'],
        offers: [
          { way: 'courier', categories: ['computer'] },
          { way: 'store', categories: ['computer'], address: 'A', hours: 'B' },
        ],
        station: { name: 'guangzhou' },
      },
    ])
  })
})
