import type { QuoteLine } from '@/texts/name-lines'

/** Whether a quote follows the ideas of the draft standard for appliances, by which a phone is not valued. */
export const followsDraftStandard = (lines: readonly QuoteLine[]): boolean =>
  lines.some(({ kind, id }) => kind === 'material' || id === 'purchase-to-new')
