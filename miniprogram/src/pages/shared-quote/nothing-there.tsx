import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import type { useSharedQuote } from './use-shared-quote'

interface NothingThereProps {
  step: 'unknown' | 'unreachable'
  shared: Pick<ReturnType<typeof useSharedQuote>, 'load' | 'startOwn'>
}

export function NothingThere({ step, shared: { load, startOwn } }: NothingThereProps) {
  const unreachable = step === 'unreachable'
  return (
    <Empty drawing={unreachable ? 'broken' : 'empty'} title={texts[step].title} text={texts[step].text}>
      {unreachable && (
        <Button icon="refresh" className="mt-6" onPress={load}>
          {texts.actions.again}
        </Button>
      )}
      <Button kind={unreachable ? 'text' : 'main'} className={unreachable ? 'mt-2' : 'mt-6'} onPress={startOwn}>
        {texts.actions.own}
      </Button>
    </Empty>
  )
}
