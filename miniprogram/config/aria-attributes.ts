const attributes = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-selected': '',
  'aria-modal': '',
  'aria-valuenow': '',
  'aria-valuemax': '',
}

/** What WeChat's components accept and Taro 4.2's templates leave out. */
export const ariaAttributes = {
  View: attributes,
  Text: attributes,
  Button: attributes,
  Image: attributes,
  Input: attributes,
  Textarea: attributes,
  ScrollView: attributes,
  Canvas: attributes,
  Picker: attributes,
}
