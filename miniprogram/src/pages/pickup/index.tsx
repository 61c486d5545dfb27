import { guardPage } from '@/components/guard-page'
import { Page } from '@/components/page'
import { useRouteParams } from '@/services/navigation'
import { pickupTexts as texts } from '@/texts/pickup'
import { PickupFoot } from './pickup-foot'
import { PickupSheet } from './pickup-sheet'
import { PickupView } from './pickup-view'
import { TakeOver } from './take-over'
import { Trouble } from './trouble'
import { UnkeptPickup } from './unkept-pickup'
import { UnknownPickup } from './unknown-pickup'
import { usePickup } from './use-pickup'
import { WaitingPickup } from './waiting-pickup'
import './index.css'

export default guardPage(PickupPage)

function PickupPage() {
  const { id = '', handover } = useRouteParams()
  return handover ? <TakeOver code={handover} /> : <OwnPickup id={id} />
}

function OwnPickup({ id }: { id: string }) {
  const page = usePickup(id)
  const { pickup, stage, waiting, trouble, refresh } = page
  if (!pickup || !stage) {
    return (
      <Page title={texts.title}>
        {waiting ? <WaitingPickup trouble={trouble} onAgain={refresh} /> : <UnknownPickup onList={page.openList} />}
      </Page>
    )
  }
  return (
    <Page
      title={texts.title}
      under={
        <>
          {!page.kept && <UnkeptPickup onAgain={page.saveAgain} />}
          {trouble && <Trouble text={trouble} onAgain={refresh} />}
        </>
      }
      foot={<PickupFoot way={pickup.way} stage={stage} onAsk={page.openSheet} onRebook={page.rebook} />}
      sheet={<PickupSheet page={page} pickup={pickup} stage={stage} />}
    >
      <PickupView page={page} pickup={pickup} stage={stage} />
    </Page>
  )
}
