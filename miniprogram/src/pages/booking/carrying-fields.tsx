import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { FieldFrame } from '@/components/field-frame'
import { OptionCard } from '@/components/option-card'
import { TextField } from '@/components/text-field'
import { bookingTexts } from '@/texts/booking'
import { carryingOf } from './carrying-of'
import type { useBooking } from './use-booking'
import type { Device } from './use-devices'

const texts = bookingTexts.contact

interface CarryingFieldsProps {
  form: Pick<ReturnType<typeof useBooking>['form'], 'values' | 'faults' | 'change'>
  devices: readonly Device[]
}

/** Floor and lift, as the quotes say or as somebody says here. */
export function CarryingFields({ form: { values, faults, change }, devices }: CarryingFieldsProps) {
  return (
    <>
      <TextField
        label={texts.floor}
        value={values.floor ?? ''}
        blank={texts.floorBlank}
        hint={floorHint(carryingOf(devices).floor, values.floor)}
        wrong={faults.floor}
        maxLength={4}
        onChange={(floor) => change({ floor })}
      />
      <FieldFrame label={texts.lift} wrong={faults.lift}>
        <View {...aria({ role: 'radiogroup', label: texts.lift })}>
          <OptionCard label={texts.lifts.yes} on={values.lift === true} onPress={() => change({ lift: true })} />
          <OptionCard label={texts.lifts.no} on={values.lift === false} onPress={() => change({ lift: false })} />
        </View>
      </FieldFrame>
    </>
  )
}

/** Where the floor is part of the price, another one at the door would change it. */
function floorHint(said: string | undefined, typed: string | undefined): string | undefined {
  if (said === undefined) return undefined
  return said === typed?.trim() ? texts.floorSaid : texts.floorDiffers(said)
}
