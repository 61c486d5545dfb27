import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { absentGlobals } from './absent-globals'
import { builtInComponents } from './built-in-components'
import { translateWxss } from './translate-wxss'

type TemplateGroup = {
  addTmpl(name: string, wxml: string): unknown[]
  addScript(name: string, wxs: string): void
  getTmplGenObjectGroups(): string
  free(): void
}
type TemplateCompiler = { TmplGroup: new () => TemplateGroup }

// The compiler is WebAssembly behind CommonJS.
const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler') as TemplateCompiler

const builtInTag = new RegExp(`<(/?)(${builtInComponents.join('|')})(?=[\\s/>])`, 'g')
const parameters = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'globalThis',
  'global',
  'Function',
  ...absentGlobals,
].join(',')

/** Turns a built dist/weapp into one browser script: compiled WXML and WXS, CSS, JSON, and JavaScript wrapped as modules. */
export function compileWeapp(dist: string): { code: string; warnings: string[] } {
  const files = listFiles(dist)
  const { templates, warnings } = compileTemplates(dist, files)
  const json = Object.fromEntries(ofType('.json').map((file) => [name(file), JSON.parse(read(file))]))
  const styles = Object.fromEntries(ofType('.wxss').map((file) => [name(file), translateWxss(file, dist)]))
  const modules = ofType('.js').map((file) => `${quote(relative(dist, file))}:function(${parameters}){${read(file)}\n}`)
  const code = [
    `globalThis.__WEAPP__={json:${quote(json)}`,
    `styles:${quote(styles)}`,
    `templates:${templates}`,
    `modules:{\n${modules.join(',\n')}\n}}`,
  ].join(',\n')
  return { code, warnings }

  function ofType(extension: string) {
    return files.filter((file) => path.extname(file) === extension)
  }
  function name(file: string) {
    return withoutExtension(relative(dist, file))
  }
}

function compileTemplates(dist: string, files: string[]) {
  const group = new TmplGroup()
  const warnings: string[] = []
  for (const file of files) {
    const name = relative(dist, file)
    if (name.endsWith('.wxs')) group.addScript(withoutExtension(name), read(file))
    if (name.endsWith('.wxml')) {
      const problems = group.addTmpl(withoutExtension(name), read(file).replace(builtInTag, '<$1wx-$2'))
      warnings.push(...problems.map((problem) => `${name}: ${JSON.stringify(problem)}`))
    }
  }
  const templates = group.getTmplGenObjectGroups()
  group.free()
  return { templates, warnings }
}

function listFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? listFiles(full) : [full]
  })
}

const read = (file: string) => fs.readFileSync(file, 'utf8')
const quote = (value: unknown) => JSON.stringify(value)
const relative = (dist: string, file: string) => path.relative(dist, file).split(path.sep).join('/')
const withoutExtension = (name: string) => name.slice(0, -path.extname(name).length)
