import type { Page } from 'playwright-core'
import { chooseWindow } from './choose-window'

/** Fills in the booking form up to the last button: Tianhe district, a morning, a contact, the consent. */
export async function fillBooking(page: Page): Promise<void> {
  await page.getByText('按地名找').click()
  await page.getByLabel('区或市的名字').fill('天河')
  await page.getByText('广东省 广州市 天河区').click()
  await chooseWindow(page, '9:00')
  await page.getByLabel('怎么称呼').fill('陈女士')
  await page.getByLabel('手机号').first().fill('13800138000')
  await page.getByLabel('详细地址').fill('体育西路 1 号 2 栋 301')
  await page.getByRole('checkbox').click()
}

/** Books the visit and waits for its page. */
export async function bookVisit(page: Page): Promise<void> {
  await fillBooking(page)
  await page.getByRole('button', { name: '确认预约' }).click()
  await page.getByText('这一单走到哪了').waitFor()
}
