interface KeyPress {
  key?: string
  preventDefault: () => void
}

/** On the web a View takes the focus and answers Enter and Space; WeChat does this itself. */
export function keyboardPress(onPress: (() => void) | undefined): Record<string, unknown> {
  if (process.env.TARO_ENV !== 'h5' || !onPress) return {}
  return {
    tabindex: '0',
    onKeyDown: (event: KeyPress) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onPress()
    },
  }
}
