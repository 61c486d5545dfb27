import type * as z from 'zod/mini'
import { addressSchema, contactSchema } from '../../shared/contract/book-pickup'
import type { Pickup, Sealer } from '../ports'

/** Who is visited and where; never stored but sealed. */
export interface PersonalParts {
  readonly contact: z.infer<typeof contactSchema>
  readonly address: z.infer<typeof addressSchema>
}

const contexts = (pickupId: string) => ({
  contact: `pickup/${pickupId}/contact`,
  address: `pickup/${pickupId}/address`,
})

/** Seals both parts, each for its place in one pickup. */
export async function sealParts(sealer: Sealer, pickupId: string, { contact, address }: PersonalParts) {
  const context = contexts(pickupId)
  const [sealedContact, sealedAddress] = await Promise.all([
    sealer.seal(JSON.stringify(contact), context.contact),
    sealer.seal(JSON.stringify(address), context.address),
  ])
  return { sealedContact, sealedAddress }
}

/** Whether the personal parts of a pickup are gone. */
export const isErased = ({ sealedContact, sealedAddress }: Pickup): boolean => !sealedContact && !sealedAddress

/** Opens both parts of a stored pickup; `null` once they are erased. */
export async function openParts(sealer: Sealer, pickup: Pickup): Promise<PersonalParts | null> {
  const { id, sealedContact, sealedAddress } = pickup
  if (!sealedContact || !sealedAddress) return null
  const context = contexts(id)
  const [contact, address] = await Promise.all([
    sealer.open(sealedContact, context.contact),
    sealer.open(sealedAddress, context.address),
  ])
  return { contact: contactSchema.parse(JSON.parse(contact)), address: addressSchema.parse(JSON.parse(address)) }
}
