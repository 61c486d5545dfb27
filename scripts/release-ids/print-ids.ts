import type { ReleasedIds } from './add-ids'

const WIDTH = 120

/** The text of the file, as the formatter leaves it. */
export function printIds(released: ReleasedIds): string {
  const categories = Object.entries(released).map(([category, questions]) => {
    const lines = Object.entries(questions).map(([question, answers]) => printQuestion(question, answers))
    return `  ${JSON.stringify(category)}: {\n${lines.join(',\n')}\n  }`
  })
  return `{\n${categories.join(',\n')}\n}\n`
}

/** On one line where it fits, with the comma after it. */
function printQuestion(question: string, answers: readonly unknown[]): string {
  const texts = answers.map((answer) => JSON.stringify(answer))
  const line = `    ${JSON.stringify(question)}: [${texts.join(', ')}]`
  if (line.length < WIDTH) return line
  return `    ${JSON.stringify(question)}: [\n${texts.map((text) => `      ${text}`).join(',\n')}\n    ]`
}
