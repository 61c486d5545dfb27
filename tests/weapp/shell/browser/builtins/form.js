import { boolean, componentOf, defineComponent, fire } from './define-component.js'

export function defineForm(space) {
  defineComponent(space, 'form', {
    properties: { reportSubmit: boolean },
    attached(component, host) {
      host.addEventListener('weapp-submit', () => fire(component, 'submit', { value: valuesOf(host) }))
      host.addEventListener('weapp-reset', () => fire(component, 'reset', {}))
    },
  })
}

function valuesOf(host) {
  const fields = [...host.querySelectorAll('wx-input,wx-textarea,wx-switch,wx-picker')].map(componentOf)
  const named = fields.filter(({ data }) => data.name)
  return Object.fromEntries(named.map(({ data, control }) => [data.name, control?.value ?? data.value]))
}
