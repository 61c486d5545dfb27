import { isIPv6 } from 'node:net'

const mappedV4 = '::ffff:'

/**
 * What stands for a client when calls are counted: its IPv4 address, or the /64 of its IPv6 address, because one phone
 * or household has all of a /64 to itself. Takes the address of the connection, never a header.
 */
export function clientNetwork(address: string | undefined): string {
  const [plain = ''] = (address ?? '').split('%')
  if (!isIPv6(plain)) return plain || 'unknown'
  const canonical = new URL(`http://[${plain}]`).hostname.slice(1, -1)
  if (canonical.startsWith(mappedV4)) return canonical
  const [head = [], tail = []] = canonical.split('::').map((part) => part.split(':').filter((group) => group !== ''))
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0')
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(':')}::/64`
}
