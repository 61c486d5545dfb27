import { spawn, spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { nodeStep, runStep } from '../run-step.mjs'

/** In a network of its own: brings the loopback up, starts the jar there, runs vitest against it, ends it. */
const [java, folder, ...vitest] = process.argv.slice(2)
const endpoint = 'http://127.0.0.1:8000'
const startLimitMs = 60_000

if (spawnSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'inherit' }).status !== 0) {
  throw new Error('the loopback of the new network did not come up')
}
const args = [`-Djava.library.path=${folder}/DynamoDBLocal_lib`, '-jar', `${folder}/DynamoDBLocal.jar`]
const jar = spawn(java, [...args, '-inMemory', '-disableTelemetry', '-port', '8000'], { stdio: 'ignore' })
try {
  await answering()
  process.env.TEST_DYNAMODB_ENDPOINT = endpoint
  process.exitCode = (await runStep(
    nodeStep('tests', 'node_modules/vitest/vitest.mjs', ...vitest, '--no-file-parallelism'),
  ))
    ? 0
    : 1
} finally {
  jar.kill()
}

async function answering() {
  const deadline = performance.now() + startLimitMs
  for (;;) {
    if (jar.exitCode !== null) throw new Error(`DynamoDB Local ended with code ${jar.exitCode}`)
    const answers = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (answers) return
    if (performance.now() > deadline) throw new Error('DynamoDB Local does not answer')
    await sleep(100)
  }
}
