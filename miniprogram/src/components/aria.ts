/** How a screen reader meets an element; the same words for both platforms. */
export interface Reading {
  role?:
    | 'alert'
    | 'banner'
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
  /** Of a heading; 1 is the page's own, 2 where nothing is said. */
  level?: 1 | 2
  /** The one of several links that leads to this page. */
  current?: boolean
  hidden?: boolean
  checked?: boolean
  disabled?: boolean
  expanded?: boolean
  selected?: boolean
  modal?: boolean
  valueNow?: number
  valueMax?: number
}

/** The web says `role`, WeChat says `aria-role` and knows neither landmarks nor levels; the rest is called alike. */
export function aria(reading: Reading): Record<string, string> {
  const { role, level = 2, current, ...states } = reading
  const props: Record<string, string> = process.env.TARO_ENV === 'h5' ? webOnly({ role, level, current }) : {}
  if (role) props[process.env.TARO_ENV === 'h5' ? 'role' : 'aria-role'] = role
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) props[`aria-${name.toLowerCase()}`] = String(value)
  }
  return props
}

const webOnly = ({ role, level, current }: Reading): Record<string, string> => ({
  ...(role === 'heading' && { 'aria-level': String(level) }),
  ...(current && { 'aria-current': 'page' }),
})
