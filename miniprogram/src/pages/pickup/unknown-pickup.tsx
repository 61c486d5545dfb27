import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { pickupTexts } from '@/texts/pickup'

const texts = pickupTexts.unknown

export function UnknownPickup({ onList }: { onList: () => void }) {
  return (
    <Empty drawing="empty" title={texts.title} text={texts.text}>
      <Button className="mt-6" onPress={onList}>
        {texts.action}
      </Button>
    </Empty>
  )
}
