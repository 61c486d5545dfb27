const offset = 0x811c9dc5
const prime = 0x01000193

/**
 * What somebody can read out: four signs for the fault, the same wherever it happens, and when it did (ms since 1970).
 * Nothing of what the error says can be read from it. `index.html` gives the same where the app does not run.
 */
export function failureCode(error: unknown, at: number): string {
  return `${shortHash(String(error))}-${new Date(at).toISOString().slice(5, 16).replace(/\D/g, '')}`
}

/** FNV-1a, the last four signs in base 36. */
function shortHash(text: string): string {
  let hash = offset
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return (hash >>> 0).toString(36).toUpperCase().padStart(4, '0').slice(-4)
}
