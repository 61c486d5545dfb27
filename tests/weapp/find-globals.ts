import ts from 'typescript'
import { absentGlobals } from './shell/absent-globals'

const absent = new Set(absentGlobals)

/** Globals that WeChat's logic layer lacks and a built script uses without ever asking by `typeof` whether they are there. */
export function findGlobals(code: string): string[] {
  const used = new Set<string>()
  const asked = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && absent.has(node.text) && isFree(node)) {
      const names = ts.isTypeOfExpression(node.parent) ? asked : used
      names.add(node.text)
    }
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile('built.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS))
  return [...used].filter((name) => !asked.has(name))
}

/** Not the name of a property; a minifier leaves no long names of its own. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return !(
    ts.isMethodDeclaration(parent) ||
    ts.isAccessor(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isBindingElement(parent)
  )
}
