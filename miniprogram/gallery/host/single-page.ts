import { readPlace } from '../place'

/** As in Moments, where the state is called so. */
export const isSinglePage = (): boolean => readPlace(window.location.hash).state === 'alone'
