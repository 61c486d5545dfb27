import { Page } from '@/components/page'
import { pickupTexts } from '@/texts/pickup'
import { SpentCode } from './spent-code'
import { useTakeOver } from './use-take-over'
import { WaitingPickup } from './waiting-pickup'

/** Opened by a link from another phone. */
export function TakeOver({ code }: { code: string }) {
  const { trouble, spent, open, openList } = useTakeOver(code)
  return (
    <Page title={pickupTexts.title}>
      {spent ? <SpentCode onList={openList} /> : <WaitingPickup trouble={trouble} onAgain={open} />}
    </Page>
  )
}
