/** The web's image needs one; WeChat would be sent a new object each time the page is drawn. */
export const withoutAlt = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {}
