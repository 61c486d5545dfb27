const path = require('node:path')

/**
 * For Babel: `inLanguage(zh, en)` becomes `inLanguage(zh, key)`, the key being the file's name and the place of the call in
 * it. `english.ts` gathers English under the same keys, as it stands there: an object that names nothing outside itself.
 */
module.exports = ({ types }) => {
  let calls = 0
  return {
    pre() {
      calls = 0
    },
    visitor: {
      CallExpression(call, { filename }) {
        const { callee, arguments: texts } = call.node
        if (callee.name !== 'inLanguage' || texts.length !== 2) return
        const english = call.get('arguments.1')
        if (!english.isObjectExpression()) throw english.buildCodeFrameError('English is written here, key by key')
        english.traverse({ ReferencedIdentifier: refuseOutside })
        texts[1] = types.stringLiteral(`${path.parse(filename).name}.${calls++}`)
      },
    },
  }
}

function refuseOutside(name) {
  const { scope } = name.scope.getBinding(name.node.name) ?? {}
  if (scope?.path.isProgram()) throw name.buildCodeFrameError('English stands apart and cannot name this')
}
