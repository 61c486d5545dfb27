import { View } from '@tarojs/components'
import { Bone } from '@/components/bone'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { bookingTexts as texts } from '@/texts/booking'

export function BookingSkeleton() {
  return (
    <Page title={texts.title}>
      <Skeleton>
        <View className="card">
          <Bone width="60%" height="20px" />
          <Bone width="40%" />
        </View>
        <Bone width="96px" height="20px" className="mt-6" />
        <View className="card">
          <Bone width="20%" />
          <Bone height="48px" className="mt-2" />
        </View>
        <Bone width="96px" height="20px" className="mt-6" />
        <View className="card">
          <Bone height="72px" />
          <Bone height="64px" className="mt-3" />
          <Bone height="64px" className="mt-3" />
        </View>
      </Skeleton>
    </Page>
  )
}
