import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { pickupTexts } from '@/texts/pickup'
import { PickupSkeleton } from './pickup-skeleton'

const texts = pickupTexts.takeOver

interface WaitingPickupProps {
  trouble: string | undefined
  onAgain: () => void
}

/** A pickup from another phone before it is here. */
export function WaitingPickup({ trouble, onAgain }: WaitingPickupProps) {
  if (!trouble) return <PickupSkeleton />
  return (
    <Empty drawing="empty" title={texts.title} text={trouble}>
      <Button className="mt-6" onPress={onAgain}>
        {texts.again}
      </Button>
    </Empty>
  )
}
