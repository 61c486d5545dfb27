import { appJson, bundle } from './app-bundle.js'

const dark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set()

const systemTheme = () => globalThis.__wxMock.system?.theme ?? (dark.matches ? 'dark' : 'light')

/** WeChat tells an app about the theme only when app.json says `darkmode: true`. */
export const theme = () => (appJson.darkmode ? systemTheme() : undefined)

export const onThemeChange = (listener) => listeners.add(listener)

export const offThemeChange = (listener) => (listener ? listeners.delete(listener) : listeners.clear())

/** Follows the system: `page.emulateMedia({ colorScheme })` in a test. */
export function followTheme(redraw) {
  const show = () => {
    document.documentElement.dataset.theme = theme() ?? 'light'
    redraw()
  }
  dark.addEventListener('change', () => {
    show()
    if (!appJson.darkmode) return
    for (const listener of listeners) listener({ theme: theme() })
  })
  show()
}

/** A colour of app.json; `@name` is looked up in the file that `themeLocation` names. */
export function themedColour(value) {
  if (!value?.startsWith('@')) return value
  const file = (appJson.themeLocation ?? '').replace(/\.json$/, '')
  return bundle.json[file]?.[theme() ?? 'light']?.[value.slice(1)]
}
