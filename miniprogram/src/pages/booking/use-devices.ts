import type { QuoteStatus } from '@shared/contract/quote'
import { readQuote } from '@shared/contract/read-quote'
import type { Answers } from '@shared/valuation/question'
import { useCallback, useEffect, useState } from 'react'
import { now } from '@/services/clock'
import { listSavedQuotes, type SavedQuote } from '@/services/saved-quotes'
import { Refused, send } from '@/services/send'
import { type DeviceWords, describeDevice } from '@/texts/describe-device'

/** A device to be fetched, with its signed price in fen. */
export interface Device {
  id: string
  category: string
  answers: Answers
  words: DeviceWords
  low: number
  high: number
  expiresAt: string
  status: QuoteStatus
}

export type DevicesState =
  | { step: 'loading' | 'unreachable' | 'unknown' }
  | { step: 'ready'; devices: readonly Device[] }

/** The devices behind signed quotes as they stand now; without network those of this phone. */
export function useDevices(ids: readonly string[]) {
  const [state, setState] = useState<DevicesState>({ step: 'loading' })
  const joined = ids.join(',')
  const reload = useCallback(async () => {
    setState((before) => (before.step === 'ready' ? before : { step: 'loading' }))
    setState(await readDevices(joined ? joined.split(',') : []))
  }, [joined])
  useEffect(() => {
    void reload()
  }, [reload])
  return { state, reload }
}

async function readDevices(ids: readonly string[]): Promise<DevicesState> {
  if (ids.length === 0) return { step: 'unknown' }
  try {
    return { step: 'ready', devices: await Promise.all(ids.map(readDevice)) }
  } catch (error) {
    return { step: isUnknown(error) ? 'unknown' : 'unreachable' }
  }
}

async function readDevice(id: string): Promise<Device> {
  try {
    const { body } = await send(readQuote, { params: { id } })
    if (!body) throw new Error('a quote is always answered with its content')
    const { quote, status, expiresAt } = body
    return {
      id,
      ...deviceIn(quote),
      expiresAt,
      status,
    }
  } catch (error) {
    const stored = isUnknown(error) ? undefined : storedDevice(id)
    if (stored) return stored
    throw error
  }
}

const isUnknown = (error: unknown) => error instanceof Refused && error.problem.code === 'quote_unknown'

function storedDevice(id: string): Device | undefined {
  const saved = listSavedQuotes().find(({ signed }) => signed?.id === id)
  if (!saved?.signed) return undefined
  const { quote, expiresAt } = saved.signed
  const status = saved.pickup ? 'booked' : now() < Date.parse(expiresAt) ? 'valid' : 'expired'
  return { id, ...deviceIn(quote), expiresAt, status }
}

const deviceIn = ({
  category,
  answers,
  low,
  high,
}: Pick<SavedQuote['quote'], 'category' | 'answers' | 'low' | 'high'>) => ({
  category,
  answers,
  words: describeDevice(category, answers),
  low,
  high,
})
