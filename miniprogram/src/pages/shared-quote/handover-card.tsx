import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { Link } from '@/components/link'
import { sharedQuoteTexts } from '@/texts/shared-quote'

const texts = sharedQuoteTexts.handover

/** Somebody else may have answered: to read it over comes before the visit. */
export function HandoverCard({ onOpen }: { onOpen: () => void }) {
  return (
    <Card tight>
      <Fact icon="eye" title={texts.title} text={texts.text} />
      <Link leads onPress={onOpen}>
        {texts.open}
      </Link>
    </Card>
  )
}
