import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { guardPage } from '@/components/guard-page'
import { Page } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { useFirstOnes } from '@/components/use-first-ones'
import { myPickupsTexts as texts } from '@/texts/my-pickups'
import { seeMoreTexts } from '@/texts/see-more'
import { FindAgain } from './find-again'
import { PendingCard } from './pending-card'
import { PickupCard } from './pickup-card'
import { useMyPickups } from './use-my-pickups'

export default guardPage(MyPickups)

function MyPickups() {
  const { rows, pending, findAgain, open, sendPending, startQuote } = useMyPickups()
  const { shown, more, seeMore } = useFirstOnes(rows)
  return (
    <Page title={texts.title} back={false} foot={<Tabs on="myPickups" />}>
      {pending && <PendingCard onSend={sendPending} />}
      {shown.map((row) => (
        <PickupCard key={row.id} row={row} onOpen={() => open(row.id)} />
      ))}
      {more > 0 && (
        <Button kind="text" wide className="mt-2" onPress={seeMore}>
          {seeMoreTexts.pickups(more)}
        </Button>
      )}
      {rows.length > 0 && <View className="note mt-4 center">{texts.note}</View>}
      {rows.length === 0 && !pending && (
        <Empty drawing="empty" title={texts.empty.title} text={texts.empty.text}>
          <Button className="mt-6" onPress={startQuote}>
            {texts.empty.action}
          </Button>
        </Empty>
      )}
      <FindAgain findAgain={findAgain} />
    </Page>
  )
}
