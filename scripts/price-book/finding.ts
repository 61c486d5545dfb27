/** One thing to mend in a price book, or to look at twice. */
export interface Finding {
  readonly severity: 'fault' | 'warning'
  /** Ids from the top of the document, joined by dots. */
  readonly path: string
  /** Goes on where the path ends. */
  readonly message: string
  /** The other path of a comparison: where that one is at fault, this finding only follows from it. */
  readonly comparedWith?: string
}

export const fault = (path: string, message: string): Finding => ({ severity: 'fault', path, message })
export const warning = (path: string, message: string): Finding => ({ severity: 'warning', path, message })

/** A fault from a sentence that begins with its path. */
export function faultOfSentence(sentence: string): Finding {
  const end = sentence.indexOf(' ')
  return fault(sentence.slice(0, end), sentence.slice(end + 1))
}
