import { View } from '@tarojs/components'
import { Bone } from './bone'
import { Skeleton } from './skeleton'

/** A quote before it is here. */
export const QuoteSkeleton = () => (
  <Skeleton>
    <Bone height="46px" />
    <View className="card">
      <Bone width="58%" height="20px" />
      <Bone width="74%" />
      <Bone width="48px" className="mt-6" />
      <Bone width="170px" height="60px" className="mt-2" />
      <Bone height="18px" className="mt-6" />
    </View>
    <View className="card">
      <Bone width="44%" />
      <Bone width="36%" className="mt-4" />
      <Bone width="52%" className="mt-4" />
    </View>
  </Skeleton>
)
