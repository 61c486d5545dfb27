import { createFileSystem } from './file-system.js'

const quiet = (...names) => Object.fromEntries(names.map((name) => [name, () => {}]))

/** Objects the app may ask for and whose effects no test can see here. */
export function quietCalls() {
  const fileSystem = createFileSystem()
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    version: {},
    canIUse: () => true,
    nextTick: (callback) => Promise.resolve().then(callback),
    getFileSystemManager: () => fileSystem,
    getUpdateManager: () => quiet('onCheckForUpdate', 'onUpdateReady', 'onUpdateFailed', 'applyUpdate'),
    getLogManager: () => quiet('log', 'debug', 'info', 'warn'),
    getRealtimeLogManager: () => quiet('info', 'warn', 'error', 'setFilterMsg', 'addFilterMsg'),
    createIntersectionObserver() {
      const observer = {
        relativeTo: () => observer,
        relativeToViewport: () => observer,
        ...quiet('observe', 'disconnect'),
      }
      return observer
    },
    createAnimation() {
      const animation = new Proxy(
        {},
        { get: (_, step) => (step === 'export' ? () => ({ actions: [] }) : () => animation) },
      )
      return animation
    },
  }
}
