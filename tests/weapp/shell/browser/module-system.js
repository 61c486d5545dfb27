import { appJson, bundle } from './app-bundle.js'
import { codeSpace } from './framework.js'
import { record } from './log.js'
import { InertFunction, logicGlobals } from './logic-globals.js'
import { fetchPackage } from './packages.js'
import { resolvePath } from './page-url.js'

/** CommonJS as WeChat runs it: one module per file; App, Page and Component as free names. */
export function createModuleSystem({ wx, currentPages }) {
  const loaded = new Map()
  const pagesWithCode = new Set()
  let app

  function load(file) {
    if (loaded.has(file)) return loaded.get(file).exports
    const run = bundle.modules[file]
    if (!run) throw new Error(`module not found: ${file}`)
    const module = { exports: {} }
    loaded.set(file, module)
    const path = file.replace(/\.js$/, '')
    codeSpace.componentEnv(path, (env) => run(...freeNames(file, path, module, env)))
    return module.exports
  }

  // In the order of the parameters that compile-weapp.ts writes; the browser's names after them stay undefined.
  function freeNames(file, path, module, env) {
    const find = (target) => moduleFile(resolvePath(file, target))
    const require = (target) => load(find(target))
    require.async = async (target) => {
      record({ kind: 'call', name: 'require.async', options: { target } })
      await fetchPackage(find(target))
      return require(target)
    }
    const App = (definition) => {
      app = definition
    }
    const Page = (definition) => {
      pagesWithCode.add(path)
      env.Page(definition)
    }
    const environment = [logicGlobals, logicGlobals, InertFunction]
    const registrars = [App, Page, env.Component, env.Behavior, () => app, currentPages]
    return [require, module, module.exports, wx, ...registrars, ...environment]
  }

  function loadComponents(path, seen = new Set([path])) {
    const used = { ...appJson.usingComponents, ...bundle.json[path]?.usingComponents }
    for (const target of Object.values(used)) {
      const component = resolvePath(path, target)
      if (seen.has(component)) continue
      seen.add(component)
      load(moduleFile(component))
      loadComponents(component, seen)
    }
  }

  function loadPage(route) {
    loadComponents(route)
    load(`${route}.js`)
    if (!pagesWithCode.has(route)) throw new Error(`${route} did not call Page()`)
  }

  return { load, loadPage, app: () => app }
}

function moduleFile(path) {
  return [path, `${path}.js`, `${path}/index.js`].find((file) => bundle.modules[file]) ?? path
}
