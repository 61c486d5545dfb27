import type { Area } from '@shared/contract/list-areas'
import { type ChosenAddress, chooseAddress } from '@/services/choose-address'
import type { BookingForm } from './booking-form'

interface Target {
  form: { change: (patch: Partial<BookingForm>) => void }
  area: Area | undefined
  chooseArea: (area: Area) => void
  /** The districts that are served, once they are known. */
  areas: { areas: readonly Area[] | undefined }
}

/** Fills the form from an address that WeChat keeps. Nothing happens where nobody picks one. */
export async function fillFromAddress({ form, area, chooseArea, areas: { areas } }: Target): Promise<void> {
  const chosen = await chooseAddress()
  if (!chosen) return
  const served = areas?.find(({ code }) => code === chosen.area)
  if (!area && served) chooseArea(served)
  form.change({ name: chosen.name, phone: chosen.phone, street: streetOf(chosen, area ?? served) })
}

/** What lies outside the chosen district is written out, so that it is seen: times and prices belong to the district. */
const streetOf = ({ area, district, street }: ChosenAddress, chosen: Area | undefined): string =>
  chosen && chosen.code === area ? street : `${district}${street}`
