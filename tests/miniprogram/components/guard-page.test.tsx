import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guardPage } from '@/components/guard-page'
import { startOver } from '@/services/navigation'

const phone = vi.hoisted(() => ({ alone: false, broken: true, allBroken: false }))

vi.mock('@tarojs/components', () => ({
  View: ({ children, onClick }: PropsWithChildren<{ onClick?: () => void }>) => (
    // biome-ignore lint/a11y: stands for a View of the platform
    <div onClick={onClick}>{children}</div>
  ),
}))
vi.mock('@/components/page', () => ({
  Page: ({ children }: PropsWithChildren) => {
    if (phone.allBroken) throw new Error('a fault of every page')
    return <>{children}</>
  },
}))
vi.mock('@/components/drawing', () => ({ Drawing: () => null }))
vi.mock('@/services/navigation', () => ({ startOver: vi.fn() }))
vi.mock('@/services/hold-pages', () => ({ holdPages: vi.fn() }))
vi.mock('@/services/single-page', () => ({ isSinglePage: () => phone.alone }))

const Guarded = guardPage(() => {
  if (phone.broken) throw new Error('a fault nobody expected')
  return <>the page</>
})

beforeEach(() => {
  Object.assign(phone, { alone: false, broken: true, allBroken: false })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.clearAllMocks()
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a page that throws', () => {
  it('says so, with a number that the console also names', () => {
    render(<Guarded />)
    const code = screen.getByText(/^要找人问，报这个号：/).textContent?.split('：')[1]
    screen.getByText('出了点问题')
    expect(vi.mocked(console.error).mock.calls.flat()).toContain(`[${code}]`)
  })

  it('leads home', () => {
    render(<Guarded />)
    fireEvent.click(screen.getByText('回首页'))
    expect(startOver).toHaveBeenCalledWith('/pages/home/index')
  })

  it('is drawn again on request', () => {
    render(<Guarded />)
    phone.broken = false
    fireEvent.click(screen.getByText('重试'))
    screen.getByText('the page')
  })

  it('says so again where it throws again', () => {
    render(<Guarded />)
    fireEvent.click(screen.getByText('重试'))
    screen.getByText('出了点问题')
  })

  it('says so barely where the page that says so throws as well, and comes back from there', () => {
    phone.allBroken = true
    render(<Guarded />)
    screen.getByText('出了点问题')
    screen.getByText(/^要找人问，报这个号：/)
    screen.getByText('回首页')
    Object.assign(phone, { broken: false, allBroken: false })
    fireEvent.click(screen.getByText('重试'))
    screen.getByText('the page')
  })

  it('offers no way home where there is none: alone in Moments', () => {
    phone.alone = true
    render(<Guarded />)
    screen.getByText('重试')
    expect(screen.queryByText('回首页')).toBeNull()
  })
})
