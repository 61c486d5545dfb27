/** As in WeChat. */
export const hasSharePanel = true
