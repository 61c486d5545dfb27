import { signQuote } from '@shared/contract/sign-quote'
import { expect, it } from 'vitest'
import { explainRefusal, explainSigningRefusal } from '@/texts/refusals'

it.each(signQuote.refusals)('a quote that is refused as %s is not told of a visit or a form', (code) => {
  const { title, next } = explainSigningRefusal(code)
  expect(`${title}${next}`).not.toMatch(/上门|约|填/)
})

it('what signing has no words of its own for, or comes from a newer server, reads as everywhere', () => {
  expect(explainSigningRefusal('price_book_stale')).toEqual(explainRefusal('price_book_stale'))
  expect(explainSigningRefusal('brand_new')).toEqual(explainRefusal('internal'))
})
