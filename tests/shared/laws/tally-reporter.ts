import type { TestCase, TestModule } from 'vitest/node'

/** Prints how many cases of each law were tried, and of all laws together: one generated input under one law in one category is one case. */
export default class TallyReporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const tried = tests.filter((test) => test.meta().cases !== undefined)
    const laws = [...new Set(tried.map(({ name }) => name))]
    console.log('\ncases tried, by law')
    for (const law of laws) console.log(`${told(tried.filter(({ name }) => name === law))}  ${law}`)
    const failed = tried.filter((test) => test.result().state !== 'passed').length
    console.log(`${told(tried)}  in all: ${laws.length} laws, ${failed} tests of them broken`)
  }
}

const told = (tests: readonly TestCase[]): string =>
  tests
    .reduce((sum, test) => sum + (test.meta().cases ?? 0), 0)
    .toLocaleString('en')
    .padStart(11)
