import { Empty } from '@/components/empty'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'

interface NothingThereProps {
  step: 'unknown' | 'unreadable' | 'unreachable'
}

export function NothingThere({ step }: NothingThereProps) {
  return <Empty drawing={step === 'unknown' ? 'empty' : 'broken'} title={texts[step].title} text={texts[step].text} />
}
