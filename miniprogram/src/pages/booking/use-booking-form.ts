import { useRef, useState } from 'react'
import { type BookingForm, emptyForm, type FieldName } from './booking-form'
import { findFloorFault } from './find-floor-fault'
import { findLengthFault } from './find-length-fault'
import { findPhoneFault } from './find-phone-fault'
import { keepForm, readKeptForm } from './kept-form'

export type Faults = Partial<Record<FieldName, string>>

/** What is filled in and what is wrong with it, said while typing. What `readInitial` finds wins over what was left on the page before. */
export function useBookingForm(readInitial: () => Partial<BookingForm> | undefined) {
  const [values, setValues] = useState<BookingForm>(() => ({ ...emptyForm, ...readKeptForm(), ...readInitial() }))
  const [kept, setKept] = useState(true)
  const latest = useRef(values)
  const [left, setLeft] = useState<Partial<Record<FieldName, boolean>>>({ phone: values.phone !== '' })
  const [blamed, setBlamed] = useState<Faults>({})

  const change = (patch: Partial<BookingForm>) => {
    latest.current = { ...latest.current, ...patch }
    setKept(keepForm(latest.current))
    setValues(latest.current)
    setBlamed((before) => ({ ...before, ...Object.fromEntries(Object.keys(patch).map((name) => [name, undefined])) }))
  }

  const faults: Faults = {
    ...blamed,
    name: findLengthFault('name', values.name) ?? blamed.name,
    phone: findPhoneFault(values.phone, left.phone ?? false) ?? blamed.phone,
    street: findLengthFault('street', values.street) ?? blamed.street,
    floor: findFloorFault(values.floor ?? '') ?? blamed.floor,
  }
  return {
    values,
    /** False when the phone's storage refuses. */
    kept,
    faults,
    change,
    leave: (name: FieldName) => setLeft({ ...left, [name]: true }),
    blame: setBlamed,
  }
}
