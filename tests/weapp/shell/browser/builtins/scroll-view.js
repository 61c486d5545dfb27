import { anything, boolean, defineComponent, fire, string } from './define-component.js'

export function defineScrollView(space) {
  defineComponent(space, 'scroll-view', {
    properties: {
      scrollX: boolean,
      scrollY: boolean,
      scrollTop: anything,
      scrollLeft: anything,
      scrollIntoView: string,
    },
    observers: {
      'scrollX, scrollY'(scrollX, scrollY) {
        this.$$.style.overflowX = scrollX ? 'auto' : 'hidden'
        this.$$.style.overflowY = scrollY ? 'auto' : 'hidden'
      },
      scrollTop(distance) {
        if (distance !== '') this.$$.scrollTop = Number(distance)
      },
      scrollLeft(distance) {
        if (distance !== '') this.$$.scrollLeft = Number(distance)
      },
      scrollIntoView(id) {
        if (id) document.getElementById(id)?.scrollIntoView()
      },
    },
    attached(component, host) {
      host.addEventListener('scroll', () => {
        fire(component, 'scroll', { scrollTop: host.scrollTop, scrollLeft: host.scrollLeft })
      })
    },
  })
}
