import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { QuoteRecord } from '../../functions/ports'

/**
 * Writes quotes as JSON Lines, no faster than `out` takes them, and leaves it open. `out` is a stream, or the name of a
 * file that appears when it is complete. Resolves with how many there were.
 */
export async function exportDay(
  quotes: AsyncIterable<QuoteRecord>,
  out: NodeJS.WritableStream | string,
): Promise<number> {
  let count = 0
  async function* lines() {
    for await (const { quote, ...record } of quotes) {
      count += 1
      yield `${JSON.stringify({ ...record, quote: JSON.parse(quote) })}\n`
    }
  }
  if (typeof out === 'string') {
    const part = `${out}.part`
    await pipeline(Readable.from(lines()), createWriteStream(part))
    await rename(part, out)
  } else await pipeline(Readable.from(lines()), out, { end: false })
  return count
}
