/** The command that runs npm: the npm that runs us, if any; else the one in PATH (on Windows only the shell finds it). */
export function npmCommand(...args) {
  if (process.env.npm_execpath?.endsWith('.js')) return [process.execPath, process.env.npm_execpath, ...args]
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm', ...args] : ['npm', ...args]
}
