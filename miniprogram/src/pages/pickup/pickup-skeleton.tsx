import { View } from '@tarojs/components'
import { Bone } from '@/components/bone'
import { Skeleton } from '@/components/skeleton'

export const PickupSkeleton = () => (
  <Skeleton>
    <Bone width="52%" height="28px" />
    <Bone width="66%" height="28px" className="mt-2" />
    <Bone width="80%" className="mt-2" />
    <View className="card">
      <Bone height="64px" />
      <Bone width="44%" className="mt-4" />
    </View>
    <Bone width="128px" height="20px" className="mt-6" />
    <View className="card">
      <Bone width="36%" />
      <Bone width="60%" className="mt-2" />
      <Bone width="36%" className="mt-6" />
      <Bone width="72%" className="mt-2" />
    </View>
  </Skeleton>
)
