/** `/pages/quote/index?id=7` as `{ route: 'pages/quote/index', query: { id: '7' } }`; values stay encoded, as in WeChat. */
export function parsePageUrl(url) {
  const [path, search = ''] = url.split('?')
  const pairs = search.split('&').filter(Boolean).map(splitPair)
  return { route: path.replace(/^\//, ''), query: Object.fromEntries(pairs) }
}

function splitPair(pair) {
  const equals = pair.indexOf('=')
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
}

/** Resolves `target` against the file `from`: absolute from the app's root, else from the file's folder. */
export function resolvePath(from, target) {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
