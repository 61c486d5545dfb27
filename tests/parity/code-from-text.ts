import ts from 'typescript'

/**
 * Places where JavaScript could be made from text, which WeChat refuses: `eval`, `Function` by any name, and a
 * constructor's constructor. Reading a property of `Function` and `instanceof Function` are harmless.
 */
export function codeFromText(code: string): string[] {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (makesCode(node)) found.push(node.parent.getText(file).slice(0, 120))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function makesCode(node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return isConstructorOf(node.expression)
  if (!ts.isIdentifier(node) || isPropertyName(node)) return false
  return node.text === 'eval' || (node.text === 'Function' && !isHarmless(node))
}

const isConstructorOf = (called: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(called) && called.name.text === 'constructor'

const isPropertyName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) && node.parent.name === node

const isHarmless = ({ parent }: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(parent) ||
  (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
