import { triggerEvent } from 'glass-easel'

export const string = { type: String, value: '' }
export const boolean = { type: Boolean, value: false }
export const anything = { type: null, value: '' }

const ariaNames = `
  ariaAtomic ariaBusy ariaChecked ariaControls ariaCurrent ariaDescribedby ariaDisabled ariaExpanded ariaHidden
  ariaInvalid ariaLabel ariaLabelledby ariaLevel ariaLive ariaModal ariaPressed ariaRequired ariaRole ariaSelected
  ariaValuemax ariaValuemin ariaValuenow ariaValuetext
`
  .trim()
  .split(/\s+/)

const ariaProperties = Object.fromEntries(ariaNames.map((name) => [name, anything]))

const ariaObservers = Object.fromEntries(
  ariaNames.map((name) => [
    name,
    function (value) {
      setAria(this, name, value)
    },
  ]),
)

/**
 * Registers the built-in component `name` as the custom element `wx-<name>`.
 * `attached(component, host)` runs once, `detached(component)` at the end; `observers` run on a property's change with the
 * component as `this`.
 */
export function defineComponent(space, name, { properties = {}, observers = {}, attached, detached } = {}) {
  const definition = space.defineComponent({
    is: `wx://${name}`,
    properties: { hidden: boolean, ...ariaProperties, ...properties },
    observers: { hidden: applyHidden, ...ariaObservers, ...observers },
    lifetimes: {
      attached() {
        if (this.id) this.$$.id = this.id
        if (this.isSetUp) return
        this.isSetUp = true
        attached?.(this, this.$$)
      },
      detached() {
        detached?.(this)
      },
    },
  })
  space.setGlobalUsingComponent(`wx-${name}`, definition)
}

export const fire = (component, type, detail) => triggerEvent(component, type, detail, {})

/** The component that owns the element `wx-<name>`. */
export const componentOf = (element) => element.__wxElement

/** Puts a native control inside a component; its own events stay inside, the component fires WeChat's instead. */
export function addControl(component, control) {
  for (const type of ['input', 'change', 'focus', 'blur', 'load', 'error', 'submit']) {
    control.addEventListener(type, (event) => event.stopPropagation())
  }
  component.$$.prepend(control)
  component.control = control
  component.$$.removeAttribute('aria-label')
  setAria(component, 'ariaLabel', component.data.ariaLabel)
  return control
}

function applyHidden(hidden) {
  this.$$.hidden = hidden
}

function setAria(component, name, value) {
  // A label belongs to what takes the focus, so that a test finds one control by it.
  const element = name === 'ariaLabel' && component.control ? component.control : component.$$
  const attribute = name === 'ariaRole' ? 'role' : name.replace(/^aria/, 'aria-').toLowerCase()
  if (value === '' || value === undefined || value === null) element.removeAttribute(attribute)
  else element.setAttribute(attribute, String(value))
}
