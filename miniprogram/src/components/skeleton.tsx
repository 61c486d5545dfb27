import { View } from '@tarojs/components'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'

/** Below this the page is simply there, and a flash of grey would only disturb. */
const delayMs = 300

/** The page's shape in Bones, while it loads. */
export function Skeleton({ children }: PropsWithChildren) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), delayMs)
    return () => clearTimeout(timer)
  }, [])
  return <View {...aria({ role: 'status', label: sharedTexts.components.loading })}>{shown && children}</View>
}
