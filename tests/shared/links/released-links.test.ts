import { categories, findCategory } from '@shared/categories/index'
import { rulebookHashes } from '@shared/categories/rulebook-hashes'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { packToken, unpackToken } from '@shared/quote-token/card'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { checkAnswers } from '@shared/valuation/answers'
import { describe, expect, it } from 'vitest'
import { findUnlinked } from '../../../scripts/release-links/find-unlinked'
import { makeLinks } from '../../../scripts/release-links/make-links'
import type { ReleasedLink } from '../../../scripts/release-links/released-link'
import { throwAwayKey } from '../../../scripts/release-links/throw-away-key'
import linkForms from './link-forms.json'
import released from './released-links.json'

const links = released as readonly ReleasedLink[]

const termsOfSample = (rulebook: string) => ({
  priceBook: shippedPriceBook,
  day: rulebook.slice(rulebook.indexOf('@') + 1),
  region: 'national',
})

/** The quote of a link, at the second it was signed. */
function openLink({ token, key }: ReleasedLink) {
  const { payload } = verifyQuote(token, [key], 0)
  if (!payload) throw new Error(`unreadable: ${token}`)
  return { payload, verified: verifyQuote(token, [key], payload.iat * 1000) }
}

describe.each(links)('a link of $rulebook.id ($rulebook.hash)', (link) => {
  const { payload, verified } = openLink(link)

  it('is still vouched for by its key', () => {
    expect(verified).toMatchObject({ valid: true, kid: link.key.kid })
    expect(payload.rulebook).toEqual(link.rulebook)
  })

  it('is still given back by the card of then, and by that of today', () => {
    expect(unpackToken(link.card)).toBe(link.token)
    expect(unpackToken(packToken(link.token) ?? '')).toBe(link.token)
  })

  it('has answers that fit the questionnaire of today, or are told to be given up', () => {
    const category = findCategory(payload.category)
    if (!category) throw new Error(`${payload.category} is gone`)
    const { answers, dropped } = category.migrate(payload.answers)
    const { counted, ignored } = checkAnswers(category.questions, answers)
    const told = [...Object.keys(counted), ...ignored, ...dropped]
    expect(told.length).toBe(Object.keys(payload.answers).length)
  })
})

describe('links for ever', () => {
  it('are kept of every rulebook that ships: npm run release-links', () => {
    expect(findUnlinked(links, categories).map(({ rulebook }) => rulebook)).toEqual([])
    expect(links.map(({ rulebook }) => rulebook.hash)).toEqual(expect.arrayContaining(Object.values(rulebookHashes)))
  })

  it('are missed of a rulebook that has none', () => {
    const [first] = links
    const others = links.filter(({ rulebook }) => rulebook.hash !== first?.rulebook.hash)
    expect(findUnlinked(others, categories).map(({ rulebook }) => rulebook)).toEqual([first?.rulebook])
  })

  it.each(categories)('are made of $id for each outcome, with a key that nobody has seen before', async (category) => {
    const [rulebook] = category.rulebooks()
    if (!rulebook) throw new Error(`${category.id} has no rules`)
    const made = await makeLinks(category, rulebook, throwAwayKey())
    const outcomes = made.map(
      (link) => category.quote(openLink(link).payload.answers, termsOfSample(rulebook.id)).outcome,
    )
    expect(new Set(outcomes)).toEqual(new Set(['used', 'scrap']))
    expect(made.every((link) => openLink(link).verified.valid)).toBe(true)
    expect(links.map(({ key }) => key.x)).not.toContain(made[0]?.key.x)
  })
})

describe.each(linkForms)('$form', ({ text, carries }) => {
  const { id, scene, token, card }: Readonly<Partial<Record<string, string>>> = carries

  it('says which quote it is', () => {
    const query = Object.fromEntries(new URLSearchParams(text.split('?')[1] ?? ''))
    expect(text.includes('/q/') ? { id: text.split('/q/')[1] } : query).toEqual(carries)
    const signed = token ?? (card === undefined ? undefined : unpackToken(card))
    const link = links.find((one) => one.token === signed || openLink(one).payload.jti === (id ?? scene))
    if (!link) throw new Error(`no link is released of ${text}`)
    expect([undefined, link.token]).toContain(signed)
    expect([undefined, openLink(link).payload.jti]).toContain(id ?? scene)
  })

  it('needs no encoding, so that it is the same after any number of chats', () => {
    expect(encodeURI(text)).toBe(text)
    for (const value of Object.values(carries)) expect(encodeURIComponent(value)).toBe(value)
  })
})
