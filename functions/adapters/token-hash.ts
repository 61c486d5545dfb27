import { createHash } from 'node:crypto'

/** What is stored of a token that opens something: whoever reads the database cannot use it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')
