import { readFile } from 'node:fs/promises'
import { DEFAULT_SCHEMA, load, Type } from 'js-yaml'

const path = new URL('../../serverless.yml', import.meta.url)
const tags = ['Ref', 'GetAtt', 'Sub', 'Join', 'If'].flatMap((tag) =>
  (['scalar', 'sequence', 'mapping'] as const).map(
    (kind) => new Type(`!${tag}`, { kind, construct: (value: unknown) => ({ [tag]: value }) }),
  ),
)

/** The content of `serverless.yml`; a tag such as `!Ref X` reads as `{ Ref: 'X' }`. */
export async function readTemplate(): Promise<unknown> {
  return load(await readFile(path, 'utf8'), { schema: DEFAULT_SCHEMA.extend(tags) })
}
