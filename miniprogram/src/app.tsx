import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { gatherRandomness } from '@/services/gather-randomness'
import { declareLanguage } from '@/services/language'
import { registerWorker } from '@/services/register-worker'
import { runBackground } from '@/services/run-background'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    declareLanguage()
    gatherRandomness()
    registerWorker()
  })
  useDidShow((options) => runBackground(options?.path))
  return children
}
