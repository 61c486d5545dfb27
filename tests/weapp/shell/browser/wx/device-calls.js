import { offThemeChange, onThemeChange, theme } from '../theme.js'
import { asyncCall } from './async-call.js'

const navigationBarHeight = 44
const capsule = { width: 87, height: 32, top: 6, right: 10 }

/** A test changes any of it through `__wxMock.system`, such as `{ fontSizeSetting: 23 }`. */
function system() {
  const area = { width: innerWidth, height: innerHeight }
  return {
    brand: 'shell',
    model: 'shell',
    platform: 'ios',
    system: 'iOS 17.0',
    version: '8.0.50',
    SDKVersion: '3.8.0',
    language: 'zh_CN',
    host: { env: 'WeChat' },
    fontSizeSetting: 16,
    pixelRatio: devicePixelRatio,
    statusBarHeight: 0,
    screenWidth: area.width,
    screenHeight: area.height,
    windowWidth: area.width,
    windowHeight: area.height - navigationBarHeight,
    safeArea: { left: 0, right: area.width, top: 0, bottom: area.height, ...area },
    ...globalThis.__wxMock.system,
    theme: theme(),
  }
}

const pick = (names) => () => {
  const all = system()
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}

const windowNames = ['pixelRatio', 'screenWidth', 'screenHeight', 'windowWidth', 'windowHeight', 'statusBarHeight']

export function deviceCalls() {
  const networkListeners = new Map()
  const network = () => ({ isConnected: navigator.onLine, networkType: navigator.onLine ? 'wifi' : 'none' })
  return {
    getSystemInfoSync: system,
    getSystemInfo: asyncCall('getSystemInfo', system),
    getSystemInfoAsync: asyncCall('getSystemInfoAsync', system),
    getWindowInfo: pick([...windowNames, 'safeArea']),
    getDeviceInfo: pick(['brand', 'model', 'platform', 'system']),
    getAppBaseInfo: pick(['SDKVersion', 'version', 'language', 'theme', 'host', 'fontSizeSetting']),
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    getMenuButtonBoundingClientRect: () => {
      const right = innerWidth - capsule.right
      return { ...capsule, right, left: right - capsule.width, bottom: capsule.top + capsule.height }
    },
    onThemeChange,
    offThemeChange,
    getNetworkType: asyncCall('getNetworkType', () => ({ networkType: network().networkType })),
    onNetworkStatusChange(listener) {
      const tell = () => listener(network())
      networkListeners.set(listener, tell)
      addEventListener('online', tell)
      addEventListener('offline', tell)
    },
    offNetworkStatusChange(listener) {
      for (const [known, tell] of networkListeners) {
        if (listener && known !== listener) continue
        removeEventListener('online', tell)
        removeEventListener('offline', tell)
        networkListeners.delete(known)
      }
    },
    getRandomValues: asyncCall('getRandomValues', ({ length }) => ({
      randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer,
    })),
  }
}
