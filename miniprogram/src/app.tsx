import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { refreshInBackground } from '@/services/refresh-in-background'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useLaunch(refreshInBackground)
  return children
}
