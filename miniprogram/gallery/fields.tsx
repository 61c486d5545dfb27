import { View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { FieldFrame } from '@/components/field-frame'
import { PickField } from '@/components/pick-field'
import { TextField } from '@/components/text-field'
import { Kept } from './kept'
import { nothing } from './nothing'
import type { Shelf } from './shelf'
import { texts as gallery } from './texts'

const texts = gallery.fields

const textField = (props: Omit<ComponentProps<typeof TextField>, 'onChange'>) => (
  <Kept start={props.value}>{(value, change) => <TextField {...props} value={value} onChange={change} />}</Kept>
)

const areas = { label: texts.area, blank: texts.areaBlank, columns: [texts.provinces, texts.cities, texts.districts] }

const pickField = (props: Pick<ComponentProps<typeof PickField>, 'value' | 'wrong' | 'hint' | 'off'>) => (
  <PickField {...areas} {...props} chosen={[0, 0, 0]} onPick={nothing} />
)

const box = <View className="field__box">{texts.nameGiven}</View>

export const fields = {
  'text-field': {
    of: TextField,
    states: {
      empty: textField({ label: texts.name, value: '', blank: texts.nameBlank }),
      filled: textField({ label: texts.name, value: texts.nameGiven, blank: texts.nameBlank }),
      hint: textField({ label: texts.phone, value: '', hint: texts.phoneHint, keyboard: 'number' }),
      wrong: textField({ label: texts.phone, value: texts.phoneGiven, wrong: texts.phoneWrong, hint: texts.phoneHint }),
      off: textField({ label: texts.name, value: texts.nameGiven, off: true }),
      long: textField({ label: texts.street, value: texts.streetLong, wrong: texts.streetWrong }),
    },
  },
  'pick-field': {
    of: PickField,
    states: {
      empty: pickField({ value: '' }),
      filled: pickField({ value: texts.areaGiven, hint: texts.phoneHint }),
      wrong: pickField({ value: texts.areaGiven, wrong: texts.areaWrong }),
      off: pickField({ value: texts.areaGiven, off: true }),
      long: pickField({ value: texts.areaLong }),
    },
  },
  'field-frame': {
    of: FieldFrame,
    states: {
      plain: <FieldFrame label={texts.name}>{box}</FieldFrame>,
      hint: (
        <FieldFrame label={texts.name} hint={texts.phoneHint}>
          {box}
        </FieldFrame>
      ),
      focus: (
        <FieldFrame label={texts.name} focus>
          {box}
        </FieldFrame>
      ),
      wrong: (
        <FieldFrame label={texts.name} wrong={texts.phoneWrong}>
          {box}
        </FieldFrame>
      ),
      off: (
        <FieldFrame label={texts.name} off>
          {box}
        </FieldFrame>
      ),
    },
  },
} satisfies Record<string, Shelf>
