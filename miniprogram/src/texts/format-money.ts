const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** Whole yuan from integer fen, cut towards zero: 32700 → "327", 148000 → "1,480". */
export function yuan(fen: number): string {
  const text = group(String(Math.trunc(Math.abs(fen) / 100)))
  return fen <= -100 ? `−${text}` : text
}

/** Two decimals from integer fen: 53199 → "531.99". */
export function yuanExact(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / 100)
  const cents = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${fen < 0 ? '−' : ''}${group(String(whole))}.${cents}`
}

/** A line of a quote: "+¥531.99", "−¥140.00", "¥0.00". */
export function signedYuan(fen: number): string {
  const sign = fen > 0 ? '+' : fen < 0 ? '−' : ''
  return `${sign}¥${yuanExact(Math.abs(fen))}`
}

/** As short as it is exact, for totals: "¥327", "¥327.50". */
export function shortYuan(fen: number): string {
  const sign = fen < 0 ? '−' : ''
  const size = Math.abs(fen)
  return `${sign}¥${size % 100 === 0 ? yuan(size) : yuanExact(size)}`
}

/** A difference in whole yuan: "+¥80", "−¥26", "¥0". */
export function signedWholeYuan(fen: number): string {
  const sign = fen >= 100 ? '+' : fen <= -100 ? '−' : ''
  return `${sign}¥${yuan(Math.abs(fen))}`
}
