import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadQuote } from '@/pages/shared-quote/load-quote'
import { readLink, type SharedParams } from '@/pages/shared-quote/read-link'
import linkForms from '../../shared/links/link-forms.json'
import released from '../../shared/links/released-links.json'
import { answer, drop, resetServer } from '../support/fake-server'
import { emptyStorage, saveStored } from '../support/memory-storage'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2046-01-15T04:00:00Z'), today: () => '2046-01-15' }))

/** What a page gets of a link: WeChat scans `/q/<id>` as the whole link, the web is taken on to the id. */
function paramsOf(text: string): SharedParams {
  if (text.includes('/q/')) return { q: text }
  return Object.fromEntries(new URLSearchParams(text.split('?')[1]))
}

beforeEach(() => {
  emptyStorage()
  resetServer()
  answer('read-quote', drop)
  answer('read-keys', drop)
  const keys = released.map(({ key }) => key)
  saveStored('keys', { keys: [...new Map(keys.map((key) => [key.kid, key])).values()] })
})

describe('a link of any version', () => {
  it.each(linkForms)('is read as $form', ({ text, carries }) => {
    const link = readLink(paramsOf(text))
    expect(link?.id).toBe('n4yqrbsy5zzh8nvc')
    expect(link?.token !== undefined).toBe('token' in carries || 'card' in carries)
  })

  it.each(released)('opens a quote under $rulebook.id twenty years later, with no server', async ({ card, token }) => {
    const opened = await loadQuote(readLink({ card }))
    expect(opened).toMatchObject({ step: 'shown', signature: 'holds', standing: 'expired', confirmed: false })
    expect(opened).toEqual(await loadQuote(readLink({ token })))
  })
})
