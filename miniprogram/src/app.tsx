import { useDidShow, useError, useLaunch, usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { routes } from '@/routes'
import { gatherRandomness } from '@/services/gather-randomness'
import { declareLanguage } from '@/services/language'
import { startOver } from '@/services/navigation'
import { registerWorker } from '@/services/register-worker'
import { runBackground } from '@/services/run-background'
import { tellFailure, tellRejection } from '@/services/tell-failure'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    declareLanguage()
    gatherRandomness()
    registerWorker()
  })
  // A link to a page of an older version, or one that was cut short.
  usePageNotFound(() => startOver(routes.home()))
  useError(tellFailure)
  useUnhandledRejection(({ reason }) => tellRejection(reason))
  useDidShow((options) => runBackground(options?.path))
  return children
}
