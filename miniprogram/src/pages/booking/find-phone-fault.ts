import { bookingTexts } from '@/texts/booking'

const digitsOfPhone = 11
const texts = bookingTexts.faults

/** The number as it is sent: people type spaces, dashes, brackets, full-width digits and +86; address books paste marks. */
export const plainPhone = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}().·]/gu, '')
    .replace(/^(\+86|0086|86(?=1\d{10}$))/, '')

/** What is wrong with a mobile number as far as it is typed; too short counts once the field was left. */
export function findPhoneFault(typed: string, left: boolean): string | undefined {
  const phone = plainPhone(typed)
  if (phone === '') return left && typed !== '' ? texts.phoneSigns : undefined
  if (/\D/.test(phone)) return texts.phoneSigns
  if (!/^1([3-9]|$)/.test(phone)) return texts.phoneStart
  if (phone.length > digitsOfPhone) return texts.phoneLong(phone.length - digitsOfPhone)
  return left && phone.length < digitsOfPhone ? texts.phoneShort(digitsOfPhone - phone.length) : undefined
}
