import { useDidShow } from '@tarojs/taro'

/** Calls back each time the page comes to the front: at first, on the way back to it, and when the app is opened again. */
export const usePageShown = (onShown: () => void): void => useDidShow(onShown)
