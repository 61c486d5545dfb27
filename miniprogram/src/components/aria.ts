/** How a screen reader meets an element; the same words for both platforms. */
export interface Reading {
  role?:
    | 'alert'
    | 'button'
    | 'checkbox'
    | 'dialog'
    | 'group'
    | 'heading'
    | 'img'
    | 'link'
    | 'main'
    | 'navigation'
    | 'progressbar'
    | 'radio'
    | 'radiogroup'
    | 'status'
    | 'tab'
    | 'tablist'
  label?: string
  hidden?: boolean
  checked?: boolean
  disabled?: boolean
  expanded?: boolean
  selected?: boolean
  modal?: boolean
  valueNow?: number
  valueMax?: number
}

/** The web says `role`, WeChat says `aria-role` and knows no landmarks; the rest is called alike. */
export function aria(reading: Reading): Record<string, string> {
  const { role, ...states } = reading
  const props: Record<string, string> = {}
  if (role) props[process.env.TARO_ENV === 'h5' ? 'role' : 'aria-role'] = role
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) props[`aria-${name.toLowerCase()}`] = String(value)
  }
  return props
}
