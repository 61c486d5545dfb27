import { spawn } from 'node:child_process'
import { npmCommand } from './npm-command.mjs'

/** A step that is a script of package.json. */
export const npmStep = (name, script) => ({ name, command: npmCommand('run', '--silent', script) })

/** A step that is a program of node_modules, given by its JavaScript file. */
export const nodeStep = (name, file, ...args) => ({ name, command: [process.execPath, file, ...args] })

/**
 * Runs a step and prints its name and duration. Output is shown as it comes, or, when `quiet`, only if the step fails.
 * Resolves to whether it passed.
 */
export async function runStep({ name, command: [program, ...args], quiet = false }) {
  const startedAt = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] })
  const output = []
  child.stdout?.on('data', (chunk) => output.push(chunk))
  child.stderr?.on('data', (chunk) => output.push(chunk))
  const passed = await new Promise((resolve) => {
    child.on('error', ({ message }) => {
      output.push(Buffer.from(message))
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
  if (!passed) process.stdout.write(Buffer.concat(output))
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${passed ? '✓' : '✗'} ${name} ${seconds} s`)
  return passed
}
