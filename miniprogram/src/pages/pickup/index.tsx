import { Page } from '@/components/page'
import { useRouteParams } from '@/services/navigation'
import { pickupTexts as texts } from '@/texts/pickup'
import { CancelSheet } from './cancel-sheet'
import { PickupFoot } from './pickup-foot'
import { PickupView } from './pickup-view'
import { Trouble } from './trouble'
import { UnknownPickup } from './unknown-pickup'
import { usePickup } from './use-pickup'

export default function PickupPage() {
  const { id = '' } = useRouteParams()
  const { pickup, stage, words, wipes, trouble, refresh, cancel, rebook, openList } = usePickup(id)
  if (!pickup || !stage) {
    return (
      <Page title={texts.title}>
        <UnknownPickup onList={openList} />
      </Page>
    )
  }
  return (
    <Page
      title={texts.title}
      under={trouble && <Trouble text={trouble} onAgain={refresh} />}
      foot={<PickupFoot stage={stage} onCancel={cancel.ask} onRebook={rebook} />}
      sheet={cancel.open && stage === 'open' && <CancelSheet cancel={cancel} />}
    >
      <PickupView pickup={pickup} stage={stage} words={words} wipes={wipes} />
    </Page>
  )
}
