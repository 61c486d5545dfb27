import { defineButton } from './button.js'
import { defineChoices } from './choices.js'
import { defineComponent } from './define-component.js'
import { defineForm } from './form.js'
import { defineMedia } from './media.js'
import { definePageContainer } from './page-container.js'
import { definePicker } from './picker.js'
import { defineScrollView } from './scroll-view.js'
import { defineTextFields } from './text-fields.js'

// Boxes around their content, nothing more: a test can see and tap what is inside.
const plainContainers = `
  audio block-x camera cover-image cover-view editor icon map match-media movable-area movable-view navigator
  picker-view picker-view-column progress rich-text root-portal slider slot-x swiper swiper-item
  text video view web-view
`

/** WeChat's built-in components, as far as pages need them. */
export function defineBuiltIns(space) {
  for (const name of plainContainers.trim().split(/\s+/)) defineComponent(space, name)
  defineScrollView(space)
  defineButton(space)
  defineTextFields(space)
  defineChoices(space)
  defineForm(space)
  definePageContainer(space)
  definePicker(space)
  defineMedia(space)
}
