import type { Way } from '@shared/contract/list-areas'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import type { Stage } from '@/services/pickup-stage'
import { pickupTexts as texts } from '@/texts/pickup'
import type { SheetName } from './use-pickup'
import { whoComes } from './who-comes'

interface PickupFootProps {
  way: Way
  stage: Stage
  onAsk: (sheet: SheetName) => void
  onRebook: () => void
}

export function PickupFoot({ way, stage, onAsk, onRebook }: PickupFootProps) {
  if (stage === 'fixed') return null
  return (
    <Foot>
      {stage === 'open' && (
        <>
          <Button kind="line" grow={1} onPress={() => onAsk('reschedule')}>
            {texts.reschedule.action}
          </Button>
          <Button kind="line" grow={1} onPress={() => onAsk('cancel')}>
            {texts.cancel.action}
          </Button>
        </>
      )}
      {stage === 'over' && (
        <Button kind="line" grow={1} onPress={() => onAsk('nobody-came')}>
          {texts.nobodyCame.action[whoComes(way)]}
        </Button>
      )}
      {stage === 'cancelled' && (
        <Button grow={1} onPress={onRebook}>
          {texts.rebook}
        </Button>
      )}
    </Foot>
  )
}
