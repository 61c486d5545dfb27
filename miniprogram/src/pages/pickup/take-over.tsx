import { Page } from '@/components/page'
import { pickupTexts } from '@/texts/pickup'
import { useTakeOver } from './use-take-over'
import { WaitingPickup } from './waiting-pickup'

/** Opened by a link from another phone. */
export function TakeOver({ code }: { code: string }) {
  const { trouble, open } = useTakeOver(code)
  return (
    <Page title={pickupTexts.title}>
      <WaitingPickup trouble={trouble} onAgain={open} />
    </Page>
  )
}
