/** How well a number is supported: A primary text, B press, C weak page, E engineering estimate, G general knowledge. */
export type EvidenceMark = 'A' | 'B' | 'C' | 'E' | 'G'

/** Where a number comes from; `date` is the day of the source, YYYY-MM-DD, YYYY-MM or YYYY. */
export interface Source {
  readonly name: string
  readonly date: string
  readonly mark: EvidenceMark
}
