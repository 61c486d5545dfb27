import { asyncCall } from './async-call.js'
import { isSinglePage } from './single-page.js'

const limitKilobytes = 10240

/** Storage outlives a reload, as it outlives closing the app; single-page mode has its own. */
export function storageCalls(launch) {
  const prefix = isSinglePage(launch) ? 'single-page:' : 'weapp:'
  const keys = () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
  const write = (key, value) => localStorage.setItem(prefix + key, JSON.stringify(value) ?? '""')
  const remove = (key) => localStorage.removeItem(prefix + key)
  const clear = () => keys().forEach(remove)
  const read = (key) => {
    const stored = localStorage.getItem(prefix + key)
    return stored === null ? undefined : JSON.parse(stored)
  }
  const describe = () => {
    const bytes = keys().reduce((sum, key) => sum + localStorage.getItem(prefix + key).length, 0)
    return { keys: keys(), currentSize: Math.ceil(bytes / 1024), limitSize: limitKilobytes }
  }
  return {
    setStorageSync: write,
    getStorageSync: (key) => read(key) ?? '',
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: describe,
    setStorage: asyncCall('setStorage', ({ key, data }) => write(key, data)),
    getStorage: asyncCall('getStorage', ({ key }) => {
      const data = read(key)
      if (data === undefined) throw new Error('data not found')
      return { data }
    }),
    removeStorage: asyncCall('removeStorage', ({ key }) => remove(key)),
    clearStorage: asyncCall('clearStorage', clear),
    getStorageInfo: asyncCall('getStorageInfo', describe),
  }
}
