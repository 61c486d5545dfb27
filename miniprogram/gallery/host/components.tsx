import type { ComponentProps } from 'react'
import { View } from '../../config/web-components'

export * from '../../config/web-components'

/** WeChat's own Button as it looks: it opens nothing here. */
export const Button = ({ openType, ...rest }: ComponentProps<typeof View> & { openType?: string }) => <View {...rest} />
