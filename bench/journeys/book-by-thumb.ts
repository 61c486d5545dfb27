import type { Thumb } from './thumb'

/** Fills in the booking form, Tianhe district and the first window there is, and books. */
export async function bookByThumb({ page, tap, type }: Thumb): Promise<void> {
  const district = page.getByLabel('区或市的名字')
  const hours = page.getByRole('radio', { name: /–\u20601\d:00/ })
  const consent = page.getByRole('checkbox')
  await tap(page.getByText('按地名找'), district)
  await type(district, '天河')
  await tap(page.getByText('广东省 广州市 天河区'), hours)
  await tap(hours, page.getByRole('radio', { name: /–\u20601\d:00/, checked: true }))
  await type(page.getByLabel('怎么称呼'), '陈女士')
  await type(page.getByLabel('手机号').first(), '13800138000')
  await type(page.getByLabel('详细地址'), '体育西路 1 号 2 栋 301')
  await tap(consent, page.getByRole('checkbox', { checked: true }))
  await tap(page.getByRole('button', { name: '确认预约' }), page.getByText('这一单走到哪了'))
}
