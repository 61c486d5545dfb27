/** Care mode: 0 standard, 1 large, 2 larger, 3 largest. */
export type Care = 0 | 1 | 2 | 3
