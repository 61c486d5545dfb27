import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { View } from '../../../miniprogram/config/web-components/view'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const tile = (text = 'tile') => (
  <View className="tile" hoverClass="tile--press" hoverStayTime={70}>
    {text}
  </View>
)

it('a View shows its class while a finger stays on it, and a moment longer', () => {
  const { rerender } = render(tile())
  const element = screen.getByText('tile')
  fireEvent.touchStart(element)
  expect(element.className).toBe('tile')
  vi.advanceTimersByTime(50)
  expect(element.className).toBe('tile tile--press')
  rerender(tile('tile, drawn anew'))
  fireEvent.touchEnd(element)
  vi.advanceTimersByTime(69)
  expect(element.className).toBe('tile tile--press')
  vi.advanceTimersByTime(1)
  expect(element.className).toBe('tile')
})

it('a finger that is gone at once leaves no trace, also when the View was drawn anew meanwhile', () => {
  const { rerender } = render(tile())
  const element = screen.getByText('tile')
  fireEvent.touchStart(element)
  rerender(tile('tile, drawn anew'))
  fireEvent.touchEnd(element)
  vi.advanceTimersByTime(1000)
  expect(element.className).toBe('tile')
})

it('a View without such a class listens to no finger', () => {
  render(<View className="row">row</View>)
  fireEvent.touchStart(screen.getByText('row'))
  vi.advanceTimersByTime(1000)
  expect(screen.getByText('row').className).toBe('row')
})
