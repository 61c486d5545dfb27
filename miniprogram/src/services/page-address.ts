import type { Route } from '@/routes'

/** On the web: the whole address of a page, for another phone. What follows the # is never sent to a server. */
export const pageAddress = (route: Route): string => `${window.location.href.split('#')[0]}#${route}`
