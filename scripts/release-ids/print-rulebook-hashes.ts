import type { RegisteredCategory } from '@shared/categories/registry'

/** The source of shared/categories/rulebook-hashes.ts for the rulebooks that were ever in force. */
export function printRulebookHashes(categories: readonly RegisteredCategory[]): string {
  const hashes = categories.flatMap((category) => category.rulebooks())
  const rows = hashes.map(({ id, hash }) => `  '${id}': '${hash}',`)
  return `/**
 * The hash of each rulebook that ships, so that a phone need not compute it before its first quote.
 * A test compares them with the content; \`npm run release-ids\` writes them.
 */
export const rulebookHashes: Readonly<Record<string, string>> = {
${rows.join('\n')}
}
`
}
