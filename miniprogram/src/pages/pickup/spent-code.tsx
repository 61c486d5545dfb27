import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { pickupTexts } from '@/texts/pickup'
import { explainRefusal } from '@/texts/refusals'

/** A link from another phone that opens nothing; one that was cut short reads the same. */
export function SpentCode({ onList }: { onList: () => void }) {
  const { title, next } = explainRefusal('handover_unknown')
  return (
    <Empty drawing="empty" title={title} text={next}>
      <Button className="mt-6" onPress={onList}>
        {pickupTexts.unknown.action}
      </Button>
    </Empty>
  )
}
