import Taro from '@tarojs/taro'

/** Calls back when the network is there again; returns how to stop. */
export function watchNetwork(onBack: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('online', onBack)
    return () => window.removeEventListener('online', onBack)
  }
  const follow = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) onBack()
  }
  Taro.onNetworkStatusChange(follow)
  return () => Taro.offNetworkStatusChange(follow)
}
