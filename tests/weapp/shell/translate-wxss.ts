import fs from 'node:fs'
import path from 'node:path'
import { builtInComponents } from './built-in-components'

const tagInSelector = new RegExp(`(^|[\\s>+~,(}])(${builtInComponents.join('|')}|page)(?=[\\s>+~,.:#\\[){]|$)`, 'g')
const importLine = /@import\s+["']([^"']+)["'];?/g

/** Reads a .wxss file with its imports and returns CSS over `wx-` elements, with rpx as `calc(n * var(--rpx))`. */
export function translateWxss(file: string, dist: string): string {
  return readWithImports(file, dist)
    .replace(/(-?[\d.]+)rpx/g, 'calc($1 * var(--rpx))')
    .replace(/([^{}]+)\{/g, (whole, selector: string) => (isAtRule(selector) ? whole : `${renameTags(selector)}{`))
}

function readWithImports(file: string, dist: string): string {
  return fs.readFileSync(file, 'utf8').replace(importLine, (_, target: string) => {
    const imported = target.startsWith('/') ? path.join(dist, target) : path.resolve(path.dirname(file), target)
    return readWithImports(imported, dist)
  })
}

const isAtRule = (selector: string) => selector.trim().startsWith('@')

const renameTags = (selector: string) =>
  selector.replace(tagInSelector, (_, before: string, tag: string) => `${before}wx-${tag}`)
