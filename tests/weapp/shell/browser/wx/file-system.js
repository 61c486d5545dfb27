/** `wx.getFileSystemManager()`: files in memory, gone with the page. */
export function createFileSystem() {
  const files = new Map()
  const read = (path) => {
    if (!files.has(path)) throw new Error(`no such file or directory, open "${path}"`)
    return files.get(path)
  }
  const answer = (name, run) => (options) => {
    try {
      options.success?.({ errMsg: `${name}:ok`, ...run(options) })
    } catch ({ message }) {
      options.fail?.({ errMsg: `${name}:fail ${message}` })
    }
    options.complete?.({})
  }
  return {
    writeFileSync: (path, content) => void files.set(path, content),
    readFileSync: read,
    accessSync: (path) => void read(path),
    unlinkSync: (path) => void files.delete(path),
    writeFile: answer('writeFile', ({ filePath, data }) => void files.set(filePath, data)),
    readFile: answer('readFile', ({ filePath }) => ({ data: read(filePath) })),
    access: answer('access', ({ path }) => void read(path)),
    unlink: answer('unlink', ({ filePath }) => void files.delete(filePath)),
  }
}
