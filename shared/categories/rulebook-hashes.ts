/**
 * The hash of each rulebook that ships, so that a phone need not compute it before its first quote.
 * A test compares them with the content; `npm run release-ids` writes them.
 */
export const rulebookHashes: Readonly<Record<string, string>> = {
  'air-conditioner@2026-01-15': 'ed33a594ea3fdae8b00c6d3cc31a6bfc',
  'refrigerator@2026-01-15': 'be0132763acc25c917f107a30d866c73',
  'washing-machine@2026-01-15': '8a734394f959f77e43f440d03d6a963a',
  'television@2026-01-15': 'd6066553b3b213077b7564517158a224',
  'computer@2026-01-15': '78964623f8c1c2b86fc56d4ef3273519',
  'mobile-phone@2026-01-15': 'aa247a00076ed53d6cef1964f672592f',
}
