/** What nothing in the app uses; each attribute would stand in some thirty templates. */
const touch = ['bindTouchStart', 'bindTouchEnd', 'bindTouchCancel', 'bindLongTap']
const animation = ['animation', 'bindAnimationStart', 'bindAnimationIteration', 'bindAnimationEnd', 'bindTransitionEnd']

const unused: Readonly<Record<string, readonly string[]>> = {
  // A touch that moves stays: without it no view could keep the page behind a sheet still.
  View: [...touch, ...animation, 'hover-stop-propagation'],
  Text: [...touch, 'bindTouchMove', 'space', 'decode', 'overflow', 'max-lines'],
  Image: [...touch, 'bindTouchMove'],
}

/** Takes them out of Taro's table of components. Templates and runtime number attributes by it, so both have to call this. */
export function dropUnused(components: Record<string, Record<string, unknown> | undefined>): void {
  for (const [name, attributes] of Object.entries(unused)) {
    for (const attribute of attributes) delete components[name]?.[attribute]
  }
}
