import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import type { Stage } from '@/services/pickup-stage'
import { pickupTexts as texts } from '@/texts/pickup'

interface PickupFootProps {
  stage: Stage
  onCancel: () => void
  onRebook: () => void
}

export function PickupFoot({ stage, onCancel, onRebook }: PickupFootProps) {
  if (stage === 'open') {
    return (
      <Foot>
        <Button kind="line" grow={1} onPress={onCancel}>
          {texts.cancel.action}
        </Button>
      </Foot>
    )
  }
  if (stage !== 'cancelled') return null
  return (
    <Foot>
      <Button grow={1} onPress={onRebook}>
        {texts.rebook}
      </Button>
    </Foot>
  )
}
