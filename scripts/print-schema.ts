const SHORT_LINE = 120

/** A JSON Schema as text; lists that fit stand on one line, as the formatter of this project has them. */
export function printSchema(schema: unknown): string {
  const text = JSON.stringify(schema, null, 2)
  return text.replace(/^( *)(.*)\[\n([^[\]{}]*)\]/gm, (block, indent: string, before: string, items: string) => {
    const line = `${indent}${before}[${items.trim().replace(/\n\s*/g, ' ')}]`
    return line.length < SHORT_LINE ? line : block
  })
}
