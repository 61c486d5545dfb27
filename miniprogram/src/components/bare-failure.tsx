import { View } from '@tarojs/components'
import { useEffect, useLayoutEffect } from 'react'
import { routes } from '@/routes'
import { endFirstPaint } from '@/services/end-first-paint'
import { startOver } from '@/services/navigation'
import { arrive } from '@/services/on-the-way'
import { failureTexts as texts } from '@/texts/failure'
import { Button } from './button'
import type { FailureProps } from './failed-page'

/** Where the page that says so throws as well: what every page is made of is left out. */
export function BareFailure({ code, onRetry }: FailureProps) {
  useEffect(arrive, [])
  useLayoutEffect(endFirstPaint, [])
  return (
    <View className="app theme-light care-0">
      <View className="empty">
        <View className="h2">{texts.title}</View>
        <View className="sub">{texts.text}</View>
        <View className="note mt-3">{texts.code(code)}</View>
        <Button className="mt-6" onPress={onRetry}>
          {texts.retry}
        </Button>
        <Button kind="soft" className="mt-3" onPress={() => startOver(routes.home())}>
          {texts.home}
        </Button>
      </View>
    </View>
  )
}
