import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'

interface FootProps extends PropsWithChildren {
  /** Above the row of buttons: the range, for one. */
  above?: ReactNode
}

/** The bar at the foot; its children stand in a row, stacked in care mode. */
export function Foot({ above, children }: FootProps) {
  return (
    <View className="foot">
      {above}
      <View className="foot__row stack">{children}</View>
    </View>
  )
}
