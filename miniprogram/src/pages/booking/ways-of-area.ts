import type { Area, Way } from '@shared/contract/list-areas'
import type { Device } from './use-devices'

/** One way of a district, with the devices of an order that it takes and those it does not. */
export interface WayOffer {
  way: Way
  /** Of a store. */
  address?: string
  addressEn?: string
  hours?: string
  hoursEn?: string
  takes: readonly Device[]
  lacks: readonly Device[]
}

const order: readonly Way[] = ['door', 'courier', 'store']

/** The ways that a district offers, the least trouble first. */
export function waysOfArea({ offers, ways }: Area, devices: readonly Device[]): readonly WayOffer[] {
  // An older answer says nothing about categories: then a visit takes all, as it did.
  const known = offers ?? ways.filter((way) => way === 'door').map((way) => ({ way, categories: undefined }))
  return known
    .map(({ categories, ...offer }) => {
      const isTaken = ({ category }: Device) => categories?.includes(category) ?? true
      return {
        ...offer,
        takes: devices.filter(isTaken),
        lacks: devices.filter((device) => !isTaken(device)),
      }
    })
    .sort((a, b) => order.indexOf(a.way) - order.indexOf(b.way))
}

/** The way that somebody chose where it takes all devices, else the first that does. */
export function chooseWay(offers: readonly WayOffer[], chosen: Way | ''): WayOffer | undefined {
  const fitting = offers.filter(({ lacks }) => lacks.length === 0)
  return fitting.find(({ way }) => way === chosen) ?? fitting[0]
}
