/** Whether the system asks for less movement; WeChat does not tell. */
export const prefersStillness = (): boolean =>
  process.env.TARO_ENV === 'h5' && window.matchMedia('(prefers-reduced-motion: reduce)').matches
