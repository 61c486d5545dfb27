import { addControl, boolean, componentOf, defineComponent, fire, string } from './define-component.js'

const observers = {
  checked(checked) {
    if (this.control) this.control.checked = checked
  },
  disabled(disabled) {
    if (this.control) this.control.disabled = disabled
  },
}

/** switch, checkbox and radio with their groups, and label. */
export function defineChoices(space) {
  const properties = { value: string, checked: boolean, disabled: boolean, color: string, name: string }
  defineComponent(space, 'switch', {
    properties: { ...properties, type: string },
    observers,
    attached: addSwitch,
  })
  for (const type of ['checkbox', 'radio']) {
    defineComponent(space, `${type}-group`, { properties: { name: string } })
    defineComponent(space, type, { properties, observers, attached: (component) => addBox(component, type) })
  }
  defineComponent(space, 'label', { properties: { for: string }, attached: passClicksOn })
}

function addNativeBox(component, type) {
  const { checked, disabled } = component.data
  return addControl(component, Object.assign(document.createElement('input'), { type, checked, disabled }))
}

function addSwitch(component) {
  const box = addNativeBox(component, 'checkbox')
  box.setAttribute('role', 'switch')
  box.addEventListener('change', () => fire(component, 'change', { value: box.checked }))
}

function addBox(component, type) {
  const box = addNativeBox(component, type)
  box.addEventListener('change', () => {
    const group = component.$$.closest(`wx-${type}-group`)
    if (!group) return
    const members = [...group.querySelectorAll(`wx-${type}`)].map(componentOf)
    if (type === 'radio') for (const member of members) member.control.checked = member === component
    const chosen = members.filter((member) => member.control.checked).map((member) => member.data.value)
    fire(componentOf(group), 'change', { value: type === 'radio' ? chosen[0] : chosen })
  })
}

function passClicksOn(component, host) {
  host.addEventListener('click', ({ target }) => {
    if (target.closest('input')) return
    const labelled = component.data.for ? document.getElementById(component.data.for) : host
    labelled?.querySelector('input')?.click()
  })
}
