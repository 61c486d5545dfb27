import { Picker, View } from '@tarojs/components'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { classes } from './classes'
import { FieldFrame } from './field-frame'
import { Icon } from './icon'
import { keyboardPress } from './keyboard-press'

interface PickFieldProps {
  label: string
  /** What is chosen, in words. */
  value: string
  blank?: string
  hint?: string
  wrong?: string
  off?: boolean
  /** One wheel each: a plain choice has one, a district three. */
  columns: readonly (readonly string[])[]
  /** The index in each column. */
  chosen: readonly number[]
  onPick: (chosen: number[]) => void
  /** A wheel turned, before anything is picked: the columns after it may change. */
  onTurn?: (column: number, index: number) => void
  /** What Enter does: the wheels of the web do not turn by keys. */
  onKey?: () => void
}

/** WeChat's own wheels speak its language. */
const wheelTexts = () =>
  process.env.TARO_ENV === 'h5'
    ? { textProps: { okText: sharedTexts.components.pick, cancelText: sharedTexts.components.leave } }
    : {}

export function PickField(props: PickFieldProps) {
  const { label, value, blank = '', hint, wrong, off, columns, chosen, onPick, onTurn, onKey } = props
  return (
    <FieldFrame label={label} hint={hint} wrong={wrong} off={off}>
      <Picker
        mode="multiSelector"
        range={columns.map((column) => [...column])}
        value={[...chosen]}
        {...wheelTexts()}
        disabled={off || undefined}
        onChange={(event) => onPick(event.detail.value)}
        onColumnChange={(event) => onTurn?.(event.detail.column, event.detail.value)}
      >
        <View
          className="field__box"
          {...keyboardPress(off ? undefined : onKey)}
          {...aria({ role: 'button', label: sharedTexts.components.list([label, value || blank]) })}
        >
          <View className={classes('field__pick', !value && 'field__blank')}>{value || blank}</View>
          <Icon name="down" />
        </View>
      </Picker>
    </FieldFrame>
  )
}
