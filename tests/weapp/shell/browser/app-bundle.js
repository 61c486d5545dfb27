globalThis.__wxMock ??= {}

/** The compiled mini-program: json, styles, templates and modules, each by path without extension (modules with). */
export const bundle = globalThis.__WEAPP__

export const appJson = bundle.json.app

export const subPackages = appJson.subPackages ?? appJson.subpackages ?? []

export const pageRoutes = new Set([
  ...appJson.pages,
  ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
])

export const isTab = (route) => (appJson.tabBar?.list ?? []).some(({ pagePath }) => pagePath === route)

/** A page's window settings over the app's. */
export const windowSettings = (route) => ({ ...appJson.window, ...bundle.json[route] })
