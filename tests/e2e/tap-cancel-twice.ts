import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'

/** Two quick taps on what asks whether to cancel; where the second one closed the question again, one more. */
export async function tapCancelTwice(page: Page): Promise<void> {
  const [ask, confirm] = [button(page, '取消预约'), button(page, '确认取消')]
  await ask.dblclick()
  await vi.waitFor(
    async () => {
      // While the question rises, what lies under it cannot be tapped: that is tried again.
      if ((await confirm.count()) === 0) await ask.click({ timeout: 1000 })
      expect(await confirm.count()).toBe(1)
    },
    { timeout: 10_000, interval: 200 },
  )
}

const button = (page: Page, name: string) => page.getByRole('button', { name }).filter({ visible: true })
