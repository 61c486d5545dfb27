/** Puts something that cannot be drawn in the place of a text of the built app: whatever shows it throws. */
export function breakText(code: string, text: string): string {
  return code.replace(new RegExp(`(["'\`])${text}[^"'\`]*\\1`, 'g'), '{}')
}
