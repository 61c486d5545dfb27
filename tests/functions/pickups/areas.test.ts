import { describe, expect, it } from 'vitest'
import { districtName, isKnownCode, liesIn, servedAreas } from '../../../functions/pickups/areas'
import { sampleStations } from '../../../functions/pickups/sample-stations'

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
  const served = servedAreas(sampleStations)

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

  it('have ids of their own that fit into the ids of slots', () => {
    const ids = sampleStations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z0-9-]{1,40}$/.test(id))).toEqual([])
  })
})
