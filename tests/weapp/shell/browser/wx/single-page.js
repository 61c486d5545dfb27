/** Opened from Moments: a page alone, with neither login nor navigation. */
const fromMoments = 1154

export const isSinglePage = ({ scene }) => scene === fromMoments

export function refuseInSinglePage(launch) {
  if (isSinglePage(launch)) throw new Error('not supported in single page mode')
}
