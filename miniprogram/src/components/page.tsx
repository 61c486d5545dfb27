import { View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useAppearance } from '@/services/appearance'
import { BackCatcher } from '@/services/back-catcher'
import { endFirstPaint } from '@/services/end-first-paint'
import { useHostLook } from '@/services/host-look'
import { language } from '@/services/language'
import { arrive } from '@/services/on-the-way'
import { usePageShown } from '@/services/page-shown'
import { aria } from './aria'
import { TopBar } from './top-bar'
import { type OpenSheet, OpenSheetContext } from './use-back'
import { usePageFocus } from './use-page-focus'

interface PageProps extends PropsWithChildren {
  title: string
  /** False on pages of the tab bar. */
  back?: boolean
  /** In place of the bar with the title, from edge to edge: the front page's hero. */
  head?: ReactNode
  /** Under the bar, from edge to edge: the offline banner. */
  under?: ReactNode
  foot?: ReactNode
  /** An open Sheet. */
  sheet?: ReactNode
}

/** The root of every page: carries theme and care mode, and paints the host to match. */
export function Page({ title, back = true, head, under, foot, sheet, children }: PageProps) {
  const { theme, care } = useAppearance()
  const root = useRef<HTMLElement>(null)
  usePageShown(arrive)
  usePageFocus(root)
  useHostLook(title, head ? 'hero' : 'ground')
  useLayoutEffect(endFirstPaint, [])
  return (
    <View ref={root} className={`app speaks-${language} theme-${theme} care-${care}`}>
      {head ?? <WebBar title={title} back={back} />}
      {under}
      <View className="body" {...(process.env.TARO_ENV === 'h5' ? aria({ role: 'main' }) : {})}>
        {children}
      </View>
      {foot}
      <SheetLayer>{sheet}</SheetLayer>
    </View>
  )
}

/** Holds the sheet, and has a back close it. */
function SheetLayer({ children }: PropsWithChildren) {
  const [open, setOpen] = useState<OpenSheet>()
  return (
    <OpenSheetContext.Provider value={setOpen}>
      <BackCatcher onBack={open?.close} />
      {children}
    </OpenSheetContext.Provider>
  )
}

/** WeChat draws its own bar. */
function WebBar({ title, back }: { title: string; back: boolean }) {
  if (process.env.TARO_ENV !== 'h5') return null
  return (
    <TopBar back={back}>
      <View className="bar__title" {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
    </TopBar>
  )
}
