import { componentOf } from '../builtins/define-component.js'
import { topPage } from '../page-stack.js'

/** `wx.createSelectorQuery()` over the visible page. */
export function createSelectorQuery() {
  const questions = []
  const query = {
    in: () => query,
    select: (selector) => nodes(() => topPage().element.querySelector(selector)),
    selectAll: (selector) => nodes(() => [...topPage().element.querySelectorAll(selector)]),
    selectViewport: () => nodes(() => topPage().element),
    exec(callback) {
      requestAnimationFrame(() => {
        const answers = questions.map(ask)
        callback?.(answers)
      })
      return query
    },
  }
  return query

  function nodes(find) {
    const add = (fields) => (callback) => {
      questions.push({ find, fields, callback })
      return query
    }
    return {
      boundingClientRect: add({ id: true, dataset: true, rect: true, size: true }),
      scrollOffset: add({ id: true, dataset: true, scrollOffset: true }),
      node: add({ node: true }),
      context: add({}),
      fields: (fields, callback) => add(fields)(callback),
    }
  }
}

function ask({ find, fields, callback }) {
  const found = find()
  const answer = Array.isArray(found) ? found.map((element) => read(element, fields)) : read(found, fields)
  callback?.(answer)
  return answer
}

function read(element, fields) {
  if (!element) return null
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  return {
    ...(fields.id && { id: element.id }),
    ...(fields.dataset && { dataset: componentOf(element)?.dataset ?? {} }),
    ...(fields.rect && { left, top, right, bottom }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && scrollOf(element)),
    ...(fields.node && { node: canvasIn(element) }),
  }
}

function scrollOf({ scrollTop, scrollLeft, scrollWidth, scrollHeight }) {
  return { scrollTop, scrollLeft, scrollWidth, scrollHeight }
}

function canvasIn(element) {
  const canvas = element.querySelector('canvas')
  if (!canvas) return null
  canvas.createImage = () => new Image()
  canvas.requestAnimationFrame = (draw) => requestAnimationFrame(draw)
  canvas.cancelAnimationFrame = (id) => cancelAnimationFrame(id)
  return canvas
}
