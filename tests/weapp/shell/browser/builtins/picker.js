import { addControl, boolean, defineComponent, fire, string } from './define-component.js'

/**
 * Native controls lie invisibly over a picker's content, so that a test uses `selectOption` or `fill`:
 * one select (selector), one select a column (multiSelector), or a date or time field.
 * In a multiSelector every column fires `columnchange`; choosing in the last one also confirms, firing `change`.
 */
export function definePicker(space) {
  defineComponent(space, 'picker', {
    properties: {
      mode: { type: String, value: 'selector' },
      range: { type: Array, value: [] },
      rangeKey: string,
      value: { type: null, value: 0 },
      start: string,
      end: string,
      disabled: boolean,
      name: string,
      fields: string,
      headerText: string,
    },
    observers: {
      'range, rangeKey, value, start, end, disabled'() {
        this.syncControl?.()
      },
      ariaLabel() {
        this.syncControl?.()
      },
    },
    attached: addPicker,
  })
}

const adders = { selector: addSelector, multiSelector: addColumns, date: addDateOrTime, time: addDateOrTime }

function addPicker(component) {
  const overlay = addControl(component, document.createElement('div'))
  overlay.className = 'native-picker'
  const add = adders[component.data.mode]
  if (!add) throw new Error(`picker mode ${component.data.mode} is unknown to the shell`)
  let shown
  component.syncControl = () => {
    const wanted = JSON.stringify(component.data)
    // The framework also reports equal values, which must not undo a column chosen meanwhile.
    if (wanted === shown) return
    shown = wanted
    sync()
    for (const control of overlay.children) control.disabled = component.data.disabled
    moveLabel(overlay, component.data.ariaLabel)
  }
  const sync = add(component, overlay)
  component.syncControl()
}

function addSelector(component, overlay) {
  const select = document.createElement('select')
  overlay.append(select)
  select.addEventListener('change', () => fire(component, 'change', { value: Number(select.value) }))
  return () => fillSelect(select, component.data.range, component.data.rangeKey, component.data.value)
}

function addColumns(component, overlay) {
  const columns = () => [...overlay.children]
  const choose = (column) => {
    const select = columns()[column]
    fire(component, 'columnchange', { column, value: Number(select.value) })
    if (column < columns().length - 1) return
    fire(component, 'change', { value: columns().map(({ value }) => Number(value)) })
  }
  return () => {
    const { range, rangeKey, value } = component.data
    while (overlay.children.length > range.length) overlay.lastChild.remove()
    while (overlay.children.length < range.length) {
      const column = overlay.children.length
      const select = document.createElement('select')
      select.addEventListener('change', () => choose(column))
      overlay.append(select)
    }
    columns().forEach((select, column) => {
      fillSelect(select, range[column], rangeKey, value?.[column])
    })
  }
}

function addDateOrTime(component, overlay) {
  const field = document.createElement('input')
  field.type = component.data.mode
  overlay.append(field)
  field.addEventListener('change', () => fire(component, 'change', { value: field.value }))
  return () => {
    const { value, start, end } = component.data
    Object.assign(field, { value: value || '', min: start, max: end })
  }
}

function fillSelect(select, range, rangeKey, value) {
  const options = range.map((item, index) => new Option(rangeKey ? item[rangeKey] : item, index))
  select.replaceChildren(...options)
  select.value = String(value ?? 0)
}

function moveLabel(overlay, label) {
  overlay.removeAttribute('aria-label')
  const controls = [...overlay.children]
  controls.forEach((control, index) => {
    const name = controls.length > 1 && label ? `${label} ${index + 1}` : label
    if (name) control.setAttribute('aria-label', name)
  })
}
