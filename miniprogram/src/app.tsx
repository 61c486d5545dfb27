import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { gatherRandomness } from '@/services/gather-randomness'
import { watchNetwork } from '@/services/network'
import { sendOutbox } from '@/services/outbox'
import { refreshInBackground } from '@/services/refresh-in-background'
import { registerWorker } from '@/services/register-worker'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    gatherRandomness()
    refreshInBackground()
    registerWorker()
    watchNetwork(sendOutbox)
  })
  useDidShow(sendOutbox)
  return children
}
