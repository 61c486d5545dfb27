import { addControl, anything, boolean, defineComponent, fire, string } from './define-component.js'

export function defineTextFields(space) {
  for (const tag of ['input', 'textarea']) {
    defineComponent(space, tag, {
      properties: {
        value: anything,
        placeholder: string,
        disabled: boolean,
        password: boolean,
        type: string,
        maxlength: { type: Number, value: 140 },
        focus: boolean,
        name: string,
      },
      observers: { value: applyValue, placeholder: applyPlaceholder, disabled: applyDisabled, focus: applyFocus },
      attached: (component) => addField(component, tag),
    })
  }
}

function addField(component, tag) {
  const { value, placeholder, disabled, password, type, maxlength } = component.data
  const field = addControl(component, document.createElement(tag))
  Object.assign(field, { value: value ?? '', placeholder, disabled })
  if (tag === 'input') field.type = password ? 'password' : 'text'
  if (type === 'number' || type === 'idcard') field.inputMode = 'numeric'
  if (type === 'digit') field.inputMode = 'decimal'
  if (maxlength >= 0) field.maxLength = maxlength
  field.addEventListener('input', () =>
    fire(component, 'input', { value: field.value, cursor: field.selectionStart, keyCode: 0 }),
  )
  field.addEventListener('focus', () => fire(component, 'focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => fire(component, 'blur', { value: field.value }))
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && tag === 'input') fire(component, 'confirm', { value: field.value })
  })
}

function applyValue(value) {
  const wanted = String(value ?? '')
  // Setting an equal value would move the caret.
  if (this.control && this.control.value !== wanted) this.control.value = wanted
}

function applyPlaceholder(placeholder) {
  if (this.control) this.control.placeholder = placeholder
}

function applyDisabled(disabled) {
  if (this.control) this.control.disabled = disabled
}

function applyFocus(focus) {
  if (focus) this.control?.focus()
}
