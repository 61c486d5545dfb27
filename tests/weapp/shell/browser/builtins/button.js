import { boolean, defineComponent, fire, string } from './define-component.js'

export function defineButton(space) {
  defineComponent(space, 'button', {
    properties: {
      disabled: boolean,
      type: string,
      size: string,
      plain: boolean,
      loading: boolean,
      formType: string,
      openType: string,
    },
    observers: { disabled: applyDisabled, type: mirror('type'), size: mirror('size') },
    attached(component, host) {
      if (!host.hasAttribute('role')) host.setAttribute('role', 'button')
      host.tabIndex = 0
      component.addListener('tap', () => press(component, host))
    },
  })
}

function applyDisabled(disabled) {
  this.$$.toggleAttribute('disabled', disabled)
  this.$$.setAttribute('aria-disabled', String(disabled))
}

function mirror(attribute) {
  return function (value) {
    this.$$.setAttribute(attribute, value)
  }
}

function press(component, host) {
  const { disabled, formType, openType } = component.data
  if (disabled) return
  if (formType) host.closest('wx-form')?.dispatchEvent(new CustomEvent(`weapp-${formType}`))
  if (openType === 'share') askForCard(component, host)
  if (openType === 'getPhoneNumber') {
    fire(component, 'getphonenumber', { errMsg: 'getPhoneNumber:ok', code: 'test-phone-code' })
  }
}

// An event, because the page that answers is known further up only.
function askForCard(component, host) {
  const target = { id: host.id, dataset: component.dataset }
  host.dispatchEvent(new CustomEvent('weapp-share', { bubbles: true, detail: { from: 'button', target } }))
}
