import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { appJson, bundle } from './app-bundle.js'
import { defineBuiltIns } from './builtins/define-built-ins.js'
import { record, recordError } from './log.js'

const backend = new glassEasel.CurrentWindowBackendContext()
const environment = new MiniProgramEnv()

/** Where page roots are made. */
export const pageRoots = environment.associateBackend(backend)

/** Where the app's components and templates are registered. */
export const codeSpace = environment.createCodeSpace('', true)

// Taro leaves properties at values which WeChat ignores silently too.
const harmlessWarning = /is not a valid property|received type-incompatible value/

export function startFramework() {
  backend.onEvent(dispatchEvent)
  defineBuiltIns(codeSpace.getComponentSpace())
  addStyles()
  understandRpxInStyleAttributes()
  registerComponents()
}

/** Framework errors and warnings go to the log; errors also to `onError`. */
export function listenToFramework(onError) {
  glassEasel.addGlobalErrorListener((problem) => {
    recordError(problem)
    onError(problem)
    return false
  })
  glassEasel.addGlobalWarningListener((message) => {
    if (!harmlessWarning.test(message)) record({ kind: 'warning', message })
    return false
  })
}

function dispatchEvent(target, type, detail, options) {
  const extraFields = {
    touches: touchesOf(options.originalEvent?.touches),
    changedTouches: touchesOf(options.originalEvent?.changedTouches),
  }
  const event = new glassEasel.Event(type, detail, { ...options, extraFields })
  glassEasel.Event.dispatchEvent(target, event)
  return event.defaultPrevented() ? 1 : 0
}

function touchesOf(touches) {
  return [...(touches ?? [])].map(({ identifier, pageX, pageY, clientX, clientY }) => ({
    identifier,
    pageX,
    pageY,
    clientX,
    clientY,
  }))
}

function addStyles() {
  const style = document.createElement('style')
  style.textContent = Object.values(bundle.styles).join('\n')
  document.head.append(style)
}

function understandRpxInStyleAttributes() {
  const setAttribute = Element.prototype.setAttribute
  Element.prototype.setAttribute = function (name, value) {
    const translated = name === 'style' ? value.replace(/(-?[\d.]+)rpx/g, 'calc($1 * var(--rpx))') : value
    return setAttribute.call(this, name, translated)
  }
}

function registerComponents() {
  for (const [path, settings] of Object.entries(bundle.json)) {
    if (path === 'app') continue
    const usingComponents = { ...appJson.usingComponents, ...settings.usingComponents }
    codeSpace.addComponentStaticConfig(path, { styleIsolation: 'shared', ...settings, usingComponents })
  }
  for (const [path, content] of Object.entries(bundle.templates)) {
    codeSpace.addCompiledTemplate(path, { groupList: bundle.templates, content })
  }
}
