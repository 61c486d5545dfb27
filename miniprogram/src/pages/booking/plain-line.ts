/** Text as it is sent: one line, without the invisible characters that come along when something is pasted. */
export const plainLine = (typed: string): string =>
  typed
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
