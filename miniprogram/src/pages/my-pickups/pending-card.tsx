import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { myPickupsTexts } from '@/texts/my-pickups'

const texts = myPickupsTexts.pending

export function PendingCard({ onSend }: { onSend: () => void }) {
  return (
    <Card>
      <View className="title">{texts.title}</View>
      <View className="sub mt-1">{texts.text}</View>
      <Button icon="refresh" wide className="mt-3" onPress={onSend}>
        {texts.action}
      </Button>
    </Card>
  )
}
