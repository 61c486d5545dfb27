import type { Finding } from './finding'
import type { BookFile } from './read-book-file'

/** One line per finding, `FILE:LINE: fault: path …`, as editors and terminals can jump to. */
export const findingLines = ({ name, lineOf }: BookFile, findings: readonly Finding[]): string[] =>
  findings.map(({ severity, path, message }) => {
    const line = lineOf(path)
    return `${name}${line === undefined ? '' : `:${line}`}: ${severity}: ${path || 'the document'} ${message}`
  })

/** `2 faults, 1 warning`. */
export const countOf = (findings: readonly Finding[]): string =>
  (['fault', 'warning'] as const)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ severity, count }) => count > 0 || severity === 'fault')
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ')

export const hasFaults = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'fault')
