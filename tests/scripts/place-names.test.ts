import { areaList } from '@vant/area-data'
import { describe, expect, it } from 'vitest'
import { englishPlaces } from '../../scripts/place-names/english-places'
import { ownSpellings } from '../../scripts/place-names/own-spellings'
import { romanisePlace } from '../../scripts/place-names/romanise-place'
import released from '../../shared/places/english-names.json'

const { province_list: provinces, city_list: cities, county_list: districts } = areaList
const names: Readonly<Record<string, string>> = released

describe('the English names of places', () => {
  it('are what `npm run place-names` writes', () => {
    expect(names).toEqual(englishPlaces())
  })

  it('are there for every province, and for every city and district but those of Taiwan, Hong Kong and Macao', () => {
    const elsewhere = /^(71|81|82)/
    const wanted = Object.keys(districts).filter((code) => !elsewhere.test(code))
    expect(wanted.length).toBeGreaterThan(2900)
    expect(wanted.filter((code) => !names[code])).toEqual([])
    expect(Object.keys(provinces).filter((code) => !names[code.slice(0, 2)])).toEqual([])
    const unnamed = Object.entries(cities).filter(([code]) => !elsewhere.test(code) && !names[code.slice(0, 4)])
    expect(new Set(unnamed.map(([, name]) => name))).toEqual(new Set(['县', '省直辖县', '自治区直辖县级行政区划']))
  })

  it('are in letters, each word with a capital', () => {
    expect(Object.values(names).filter((name) => !/^[A-Z][a-zü']+([ -][A-Z][a-z']+)*$/.test(name))).toEqual([])
  })

  it('has no spelling of its own for a place that is not on the list', () => {
    const listed = new Set([...Object.values(provinces), ...Object.values(cities), ...Object.values(districts)])
    expect(Object.keys(ownSpellings).filter((name) => !listed.has(name))).toEqual([])
  })

  it.each([
    ['陕西省', 'Shaanxi'],
    ['山西省', 'Shanxi'],
    ['内蒙古自治区', 'Inner Mongolia'],
    ['西安市', "Xi'an"],
    ['六安市', "Lu'an"],
    ['吕梁市', 'Lüliang'],
    ['哈尔滨市', 'Harbin'],
    ['呼和浩特市', 'Hohhot'],
    ['重庆市', 'Chongqing'],
    ['厦门市', 'Xiamen'],
    ['朝阳区', 'Chaoyang'],
    ['闵行区', 'Minhang'],
    ['番禺区', 'Panyu'],
    ['江都区', 'Jiangdu'],
    ['六合区', 'Luhe'],
    ['乐清市', 'Yueqing'],
    ['城区', 'Cheng'],
    ['大厂回族自治县', 'Dachang'],
    ['顺河回族区', 'Shunhe'],
    ['浦东新区', 'Pudong New Area'],
    ['苏尼特左旗', 'Sonid Left Banner'],
  ])('say %s as %s', (chinese, english) => {
    expect(romanisePlace(chinese, [])).toBe(english)
  })

  it('say which zone of a city is meant, without the name of the city', () => {
    expect(romanisePlace('石家庄高新技术产业开发区', ['河北省', '石家庄市'])).toBe('High-Tech Zone')
    expect(romanisePlace('张家口市察北管理区', ['河北省', '张家口市'])).toBe('Chabei Administrative Zone')
  })
})
