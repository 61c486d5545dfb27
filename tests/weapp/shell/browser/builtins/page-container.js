import { record } from '../log.js'
import { boolean, defineComponent, fire, string } from './define-component.js'

/** The container of each page, by its element: a second one is refused. */
const containers = new Map()

export function definePageContainer(space) {
  defineComponent(space, 'page-container', {
    properties: {
      show: boolean,
      duration: { type: Number, value: 300 },
      zIndex: { type: Number, value: 100 },
      overlay: { type: Boolean, value: true },
      position: { type: String, value: 'bottom' },
      round: boolean,
      closeOnSlideDown: boolean,
      overlayStyle: string,
      customStyle: string,
    },
    observers: {
      show() {
        this.follow?.()
      },
      'overlay, customStyle, overlayStyle, zIndex'() {
        this.draw?.()
      },
    },
    attached: addContainer,
    detached: removeContainer,
  })
}

/** A back by key or swipe, or `wx.navigateBack`: what shows over the page closes and the page stays. True if something did. */
export function closeContainer(page) {
  const container = containers.get(page)
  if (!container?.isShown) return false
  container.turn(false)
  return true
}

function removeContainer({ page, mask }) {
  mask?.remove()
  containers.delete(page)
}

function addContainer(component, host) {
  const page = host.closest('wx-page')
  if (containers.has(page)) {
    record({ kind: 'warning', message: 'page-container: there is one on this page already' })
    host.style.display = 'none'
    return
  }
  containers.set(page, component)
  const mask = document.createElement('div')
  mask.className = 'container-mask'
  mask.addEventListener('click', () => fire(component, 'clickoverlay', {}))
  Object.assign(component, { page, mask, isShown: false, turn, draw, follow })
  draw()
  follow()

  function draw() {
    const { overlay, overlayStyle, customStyle, zIndex } = component.data
    host.style.cssText = `z-index:${zIndex};${customStyle};${component.isShown ? '' : 'display:none'}`
    mask.style.cssText = overlayStyle
    if (component.isShown && overlay) host.before(mask)
    else mask.remove()
  }

  /** What it has closed by itself shows again only once the app has said false: the framework also reports equal values. */
  function follow() {
    const { show } = component.data
    if (show === component.wanted) return
    component.wanted = show
    if (show !== component.isShown) turn(show)
  }

  function turn(isShown) {
    component.isShown = isShown
    draw()
    const name = isShown ? 'enter' : 'leave'
    fire(component, `before${name}`, {})
    fire(component, name, {})
    setTimeout(() => fire(component, `after${name}`, {}), component.data.duration)
  }
}
