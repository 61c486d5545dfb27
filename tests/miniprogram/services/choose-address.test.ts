import { describe, expect, it, vi } from 'vitest'

const open = vi.hoisted(() => vi.fn())
vi.mock('@tarojs/taro', () => ({ default: { chooseAddress: open } }))

const kept = {
  errMsg: 'chooseAddress:ok',
  userName: '陈女士',
  telNumber: '13800138000',
  provinceName: '广东省',
  cityName: '广州市',
  countyName: '天河区',
  nationalCode: '440106',
  detailInfo: '体育西路 103 号',
}

async function load(platform = 'weapp') {
  vi.resetModules()
  vi.stubEnv('TARO_ENV', platform)
  return import('@/services/choose-address')
}

describe('an address kept by WeChat', () => {
  it('is read in the terms of the form', async () => {
    open.mockResolvedValue(kept)
    const { chooseAddress } = await load()
    expect(await chooseAddress()).toEqual({
      name: '陈女士',
      phone: '13800138000',
      area: '440106',
      district: '广东省广州市天河区',
      street: '体育西路 103 号',
    })
  })

  it('of a city that is a province of its own names it once', async () => {
    open.mockResolvedValue({ ...kept, provinceName: '北京市', cityName: '北京市', countyName: '朝阳区' })
    const { chooseAddress } = await load()
    expect(await chooseAddress()).toMatchObject({ district: '北京市朝阳区' })
  })

  it.each([
    'chooseAddress:fail cancel',
    'chooseAddress:fail auth deny',
    'chooseAddress:fail privacy permission is not authorized',
  ])('that is not given is none, without a word: %s', async (errMsg) => {
    open.mockRejectedValue({ errMsg })
    const { chooseAddress } = await load()
    expect(await chooseAddress()).toBeUndefined()
  })

  it.each([
    ['weapp', true],
    ['h5', false],
    ['alipay', false],
    ['tt', false],
  ])('is offered on %s: %s', async (platform, offered) => {
    expect((await load(platform)).hasAddresses).toBe(offered)
  })
})
