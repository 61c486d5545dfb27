import { bookingTexts } from '@/texts/booking'

const digitsOfPhone = 11
const texts = bookingTexts.faults

/** The number as it is sent: people type spaces, dashes and +86. */
export const plainPhone = (typed: string): string => typed.replace(/[\s-]/g, '').replace(/^(\+86|86(?=1\d{10}$))/, '')

/** What is wrong with a mobile number as far as it is typed; too short counts once the field was left. */
export function findPhoneFault(typed: string, left: boolean): string | undefined {
  const phone = plainPhone(typed)
  if (phone === '') return undefined
  if (/\D/.test(phone)) return texts.phoneSigns
  if (!/^1([3-9]|$)/.test(phone)) return texts.phoneStart
  if (phone.length > digitsOfPhone) return texts.phoneLong(phone.length - digitsOfPhone)
  return left && phone.length < digitsOfPhone ? texts.phoneShort(digitsOfPhone - phone.length) : undefined
}
