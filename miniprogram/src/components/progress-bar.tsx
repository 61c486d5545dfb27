import { View } from '@tarojs/components'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { classes } from './classes'

interface ProgressBarProps {
  /** The present question, from 1. */
  now: number
  total: number
}

/** A ruler with one mark per question. */
export function ProgressBar({ now, total }: ProgressBarProps) {
  const marks = Array.from({ length: total }, (_, index) => index + 1)
  return (
    <View
      className="progress"
      {...aria({
        role: 'progressbar',
        valueNow: now,
        valueMax: total,
        label: sharedTexts.components.question(now, total),
      })}
    >
      {marks.map((mark) => (
        <View
          key={mark}
          className={classes(
            'progress__mark',
            mark < now && 'progress__mark--done',
            mark === now && 'progress__mark--now',
          )}
        />
      ))}
    </View>
  )
}
