import { subPackages } from './app-bundle.js'

const kept = (root) => `package:${root}`

/**
 * Waits until the sub-package that holds a file is on the phone, where it stays, as in WeChat. Refuses with `{ mod, errMsg }`
 * without network; a test holds it up or refuses through `__wxMock.fetchPackage(root)`.
 */
export async function fetchPackage(file) {
  const root = subPackages.map(({ root }) => root).find((root) => file.startsWith(`${root}/`))
  if (root === undefined || localStorage.getItem(kept(root))) return
  try {
    await globalThis.__wxMock.fetchPackage?.(root)
    if (!navigator.onLine) throw new Error('no network')
  } catch ({ message }) {
    throw { mod: file, errMsg: `loadSubPackage:fail ${message}` }
  }
  localStorage.setItem(kept(root), 'here')
}
