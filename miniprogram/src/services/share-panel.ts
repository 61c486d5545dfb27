/** Whether the host has a panel of its own, which only its own Button opens. */
export const hasSharePanel = process.env.TARO_ENV === 'weapp'
