import { takeOverPickup } from '@shared/contract/take-over-pickup'
import { useCallback, useEffect, useRef, useState } from 'react'
import { routes } from '@/routes'
import { openPage, replacePage } from '@/services/navigation'
import { Refused, send } from '@/services/send'
import { keepTakenOver } from '@/services/taken-over'
import { pickupTexts } from '@/texts/pickup'
import { tellRefusal } from '@/texts/refusals'

/** Refusals of a code that was used, ran out, or was cut short. */
const ofSpentCode: readonly string[] = ['handover_unknown', 'invalid_request']

/** Trades the code of a link from another phone for the pickup's secret, then leads to the pickup without the code. */
export function useTakeOver(code: string) {
  const [trouble, setTrouble] = useState<string>()
  const [spent, setSpent] = useState(false)
  const running = useRef(false)

  const open = useCallback(async () => {
    if (running.current) return
    running.current = true
    setTrouble(undefined)
    try {
      const { body } = await send(takeOverPickup, { body: { code } })
      if (!body) return
      keepTakenOver(body)
      replacePage(routes.pickup({ id: body.id }))
    } catch (error) {
      setSpent(isSpent(error))
      setTrouble(explain(error))
    } finally {
      running.current = false
    }
  }, [code])
  useEffect(() => {
    void open()
  }, [open])

  return {
    trouble,
    /** It opens nothing, however often it is tried. */
    spent,
    open,
    openList: () => openPage(routes.myPickups()),
  }
}

const isSpent = (error: unknown): boolean => error instanceof Refused && ofSpentCode.includes(error.problem.code)

function explain(error: unknown): string {
  if (!(error instanceof Refused)) return pickupTexts.takeOver.unreachable
  return tellRefusal(error.problem.code)
}
