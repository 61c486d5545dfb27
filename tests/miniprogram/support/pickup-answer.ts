import type { Pickup } from '@shared/contract/pickup'

/** A pickup as the server shows it. */
export const pickupAnswer = (change: Partial<Pickup> = {}): Pickup => ({
  id: 'pickup0000000001',
  status: 'booked',
  way: 'door',
  slot: { id: 'guangzhou-1_2026-11-23_0900', day: '2026-11-23', from: '09:00', to: '12:00' },
  area: { code: '440106', name: '广东省 广州市 天河区' },
  station: { name: '广州一号网点', nameEn: 'Guangzhou station 1' },
  devices: [{ quote: 'abcdefgh12345678', category: 'air-conditioner', low: 32_700, high: 32_700 }],
  contact: { name: '陈**', phone: '138****0013' },
  address: '广东省 广州市 天河区 体育西路 ** 号',
  timeline: [{ kind: 'booked', at: '2026-11-22T02:15:00.000Z' }],
  cancelUntil: '2026-11-22T23:00:00.000Z',
  ...change,
})
