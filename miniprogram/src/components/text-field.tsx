import { Input, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { aria } from './aria'
import { FieldFrame } from './field-frame'

interface TextFieldProps {
  label: string
  value: string
  /** An example, shown while empty. */
  blank?: string
  hint?: string
  wrong?: string
  off?: boolean
  /** The keyboard that rises. */
  keyboard?: 'text' | 'number' | 'digit'
  maxLength?: number
  onChange: (value: string) => void
  onLeave?: () => void
}

export function TextField(props: TextFieldProps) {
  const { label, value, blank, hint, wrong, off, keyboard = 'text', maxLength = 140, onChange, onLeave } = props
  const [focus, setFocus] = useState(false)
  const latest = useRef({ onChange, onLeave })
  latest.current = { onChange, onLeave }
  // Listeners that change make WeChat be sent the value once more.
  const { current: listeners } = useRef({
    onInput: ({ detail }: { detail: { value: string } }) => latest.current.onChange(detail.value),
    onFocus: () => setFocus(true),
    onBlur: () => {
      setFocus(false)
      latest.current.onLeave?.()
    },
  })
  return (
    <FieldFrame label={label} hint={hint} wrong={wrong} focus={focus} off={off}>
      <View className="field__box">
        <Input
          className="field__input"
          type={process.env.TARO_ENV === 'h5' ? 'text' : keyboard}
          value={value}
          placeholder={blank}
          placeholderClass="field__blank"
          maxlength={maxLength}
          disabled={off || undefined}
          {...listeners}
          {...(process.env.TARO_ENV === 'h5' ? { nativeProps: nativeProps(props) } : aria({ label }))}
        />
      </View>
    </FieldFrame>
  )
}

const nativeProps = ({ label, wrong, keyboard }: TextFieldProps) => ({
  'aria-label': label,
  'aria-invalid': wrong ? 'true' : undefined,
  inputMode: inputMode(keyboard),
})

/** The web keeps a text input: one of type number drops leading zeros and spaces. */
const inputMode = (keyboard: TextFieldProps['keyboard']) =>
  keyboard === 'number' ? 'numeric' : keyboard === 'digit' ? 'decimal' : undefined
