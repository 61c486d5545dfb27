/**
 * In place of Taro's components on the web: what nearly every element is made of comes without custom elements; only pages
 * with fields fetch those.
 */
export { Input, Picker } from '@tarojs/components/lib/react'
/** Taro's start asks for it, for pages that are pulled down: none is. */
export { Fragment as PullDownRefresh } from 'react'
export { Image } from './image'
export { Text } from './text'
/** Taro's Button and Canvas are for WeChat alone. */
export { View, View as Button, View as Canvas } from './view'
