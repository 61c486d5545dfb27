import { addControl, boolean, defineComponent, fire, string } from './define-component.js'

export function defineMedia(space) {
  defineComponent(space, 'image', {
    properties: { src: string, mode: string, lazyLoad: boolean },
    observers: { src: applySource },
    attached: addImage,
  })
  defineComponent(space, 'canvas', {
    properties: { type: string, canvasId: string, disableScroll: boolean },
    attached: (component) => addControl(component, document.createElement('canvas')),
  })
}

function addImage(component) {
  const image = addControl(component, new Image())
  image.addEventListener('load', () => {
    fire(component, 'load', { width: image.naturalWidth, height: image.naturalHeight })
  })
  image.addEventListener('error', () => fire(component, 'error', { errMsg: `GET ${image.src} 404` }))
  image.alt = ''
  if (component.data.src) image.src = component.data.src
}

function applySource(source) {
  if (this.control) this.control.src = source
}
