import type { BookedVisit, WantedVisit } from '../ports'
import { keys } from './pickup-rows'
import type { TransactItem } from './transact'

/** Takes the places of a visit, if they are there; the first booking of a slot makes its row. */
export function takePlaces(TableName: string, { slotId, places, capacity }: WantedVisit): TransactItem {
  // There is no arithmetic in conditions.
  const room = capacity - places
  const fits = 'booked <= :room'
  return {
    Update: {
      TableName,
      Key: keys.slot(slotId),
      UpdateExpression: 'SET booked = if_not_exists(booked, :none) + :places, #capacity = :capacity',
      ConditionExpression: room >= 0 ? `attribute_not_exists(pk) OR ${fits}` : fits,
      ExpressionAttributeNames: { '#capacity': 'capacity' },
      ExpressionAttributeValues: { ':none': 0, ':places': places, ':capacity': capacity, ':room': room },
    },
  }
}

/** Gives back exactly what a visit took; a slot never counts below nothing. */
export const releasePlaces = (TableName: string, { slotId, places }: BookedVisit): TransactItem => ({
  Update: {
    TableName,
    Key: keys.slot(slotId),
    UpdateExpression: 'SET booked = booked - :places',
    ConditionExpression: 'booked >= :places',
    ExpressionAttributeValues: { ':places': places },
  },
})
