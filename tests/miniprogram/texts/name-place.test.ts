import { beforeEach, describe, expect, it, vi } from 'vitest'

const spoken = vi.hoisted(() => ({ language: 'en' }))
vi.mock('@/services/language', () => spoken)

import { codeOfDistrict, districtsCalled } from '@/texts/find-place'
import { nameAddress, namePlace, nameStation, namesOfPlace } from '@/texts/name-place'

const tianhe = { code: '440106', name: '广东省 广州市 天河区' }
const chaoyang = { code: '110105', name: '北京市 朝阳区' }
const station = { name: '广州一号网点', nameEn: 'Guangzhou station 1' }

beforeEach(() => {
  spoken.language = 'en'
})

describe('a district', () => {
  it.each([
    [tianhe, 'Tianhe District, Guangzhou, Guangdong'],
    [chaoyang, 'Chaoyang District, Beijing'],
    [{ code: '310115', name: '上海市 浦东新区' }, 'Pudong New Area, Shanghai'],
    [{ code: '320583', name: '江苏省 苏州市 昆山市' }, 'Kunshan, Suzhou, Jiangsu'],
    [{ code: '419001', name: '河南省 济源市' }, 'Jiyuan, Henan'],
    [{ code: '220204', name: '吉林省 吉林市 船营区' }, 'Chuanying District, Jilin'],
    [
      { code: '150521', name: '内蒙古自治区 通辽市 科尔沁左翼中旗' },
      'Horqin Left Middle Banner, Tongliao, Inner Mongolia',
    ],
    [{ code: '131028', name: '河北省 廊坊市 大厂回族自治县' }, 'Dachang County, Langfang, Hebei'],
  ])('is named from the smallest to the largest in English: $code', (place, english) => {
    expect(namePlace(place)).toBe(english)
  })

  it('is named as the server names it in Chinese', () => {
    spoken.language = 'zh'
    expect(namePlace(tianhe)).toBe('广东省 广州市 天河区')
    expect(namesOfPlace(chaoyang)).toEqual({ province: '北京市', city: '北京市', district: '朝阳区' })
  })

  it('that has no English name keeps its Chinese one', () => {
    expect(namePlace({ code: '810101', name: '香港特别行政区 香港岛 中西区' })).toBe('中西区, 香港岛, Hong Kong')
  })
})

describe('what an operator wrote', () => {
  it('is read in English where he did, and in Chinese otherwise', () => {
    expect(nameStation(station)).toBe('Guangzhou station 1')
    expect(nameStation({ name: '广州一号网点' })).toBe('广州一号网点')
    spoken.language = 'zh'
    expect(nameStation(station)).toBe('广州一号网点')
  })
})

describe('the address of a pickup', () => {
  const street = '体育西路 ** 号'

  it('ends with its district in English', () => {
    const address = `${tianhe.name} ${street}`
    expect(nameAddress({ area: tianhe, address })).toBe(`${street}, Tianhe District, Guangzhou, Guangdong`)
    expect(nameAddress({ area: tianhe, address: tianhe.name })).toBe('Tianhe District, Guangzhou, Guangdong')
  })

  it('stays as it is in Chinese', () => {
    spoken.language = 'zh'
    expect(nameAddress({ area: tianhe, address: `${tianhe.name} ${street}` })).toBe(`${tianhe.name} ${street}`)
  })
})

describe('a district that is looked for in English', () => {
  it.each(['tianhe', 'Tianhe District, Guangzhou', 'TIAN HE', 'guangzhou', 'guangdong', 'anhe'])(
    'is found by %s',
    (typed) => expect(districtsCalled(typed, [chaoyang, tianhe])).toEqual([tianhe]),
  )

  it('is found before others that only begin so or contain it', () => {
    const xian = { code: '610113', name: '陕西省 西安市 雁塔区' }
    const feixiang = { code: '130407', name: '河北省 邯郸市 肥乡区' }
    expect(districtsCalled('xian', [feixiang, xian])).toEqual([xian])
    expect(districtsCalled('xiang', [feixiang, xian])).toEqual([feixiang])
  })

  it.each([
    ["ya'an", /^5118/],
    ['Yaan city', /^5118/],
    ['luliang', /^1411/],
    ['Kashgar', /^6531/],
    ['Guizhou province', /^52/],
  ])('is known by its code, served or not: %s', (typed, code) => {
    expect(codeOfDistrict(typed)).toMatch(code)
  })

  it.each(['', 'district', '!?', 'Timbuktu'])('is not known by %j', (typed) => {
    expect(codeOfDistrict(typed)).toBeUndefined()
  })
})
