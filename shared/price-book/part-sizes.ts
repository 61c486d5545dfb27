/** What computers are asked about memory and disk, best first; a later one never pays more. */
export const partSizes = {
  memory: ['32gb-or-more', '16gb', '8gb', '4gb-or-less'],
  disk: ['ssd-1tb-or-more', 'ssd-512gb', 'ssd-256gb', 'ssd-128gb', 'hard-disk', 'none'],
} as const
