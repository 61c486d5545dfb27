import type { Area } from '@shared/contract/list-areas'
import { describe, expect, it, vi } from 'vitest'
import { fillFromAddress } from '@/pages/booking/fill-from-address'
import { chooseAddress } from '@/services/choose-address'

vi.mock('@/services/choose-address', () => ({ chooseAddress: vi.fn() }))

const district = (code: string, name: string): Area => ({ code, name, ways: ['door'], station: { name: '一号网点' } })
const tianhe = district('440106', '广东省 广州市 天河区')
const liwan = district('440103', '广东省 广州市 荔湾区')
const kept = {
  name: '陈女士',
  phone: '13800138000',
  area: '440106',
  district: '广东省广州市天河区',
  street: '体育西路 103 号',
}

async function pick(chosen: typeof kept | undefined, area?: Area) {
  vi.mocked(chooseAddress).mockResolvedValue(chosen)
  const [change, chooseArea] = [vi.fn(), vi.fn()]
  await fillFromAddress({ form: { change }, area, chooseArea, areas: { areas: [tianhe, liwan] } })
  return { change, chooseArea }
}

describe('an address from WeChat', () => {
  it('fills name, phone, street and, where none is chosen yet, the district', async () => {
    const { change, chooseArea } = await pick(kept)
    expect(chooseArea).toHaveBeenCalledWith(tianhe)
    expect(change).toHaveBeenCalledWith({ name: '陈女士', phone: '13800138000', street: '体育西路 103 号' })
  })

  it('leaves a chosen district and its time alone, and writes out that it lies elsewhere', async () => {
    const { change, chooseArea } = await pick(kept, liwan)
    expect(chooseArea).not.toHaveBeenCalled()
    expect(change).toHaveBeenCalledWith(expect.objectContaining({ street: '广东省广州市天河区体育西路 103 号' }))
  })

  it('of a district that nobody serves is written out, and no district is chosen', async () => {
    const { change, chooseArea } = await pick({ ...kept, area: '650102', district: '新疆维吾尔自治区乌鲁木齐市天山区' })
    expect(chooseArea).not.toHaveBeenCalled()
    expect(change.mock.calls[0]?.[0].street).toMatch(/^新疆/)
  })

  it('that is refused changes nothing', async () => {
    const { change, chooseArea } = await pick(undefined)
    expect(change).not.toHaveBeenCalled()
    expect(chooseArea).not.toHaveBeenCalled()
  })
})
