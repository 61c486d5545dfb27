/**
 * For how long the server keeps what, in years and days: the privacy page tells these very numbers. Orders outlast the
 * three years that article 31 of the E-commerce Law of the PRC asks for by one in which they may be moved.
 */
export const keptFor = {
  quoteYears: 3,
  orderYears: 4,
  daysAfterVisit: 90,
  daysAfterCancelling: 30,
  loginDays: 30,
  noticeDays: 60,
  logDays: 30,
} as const
