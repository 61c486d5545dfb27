import { describe, expect, it } from 'vitest'
import { clientNetwork } from '../../../functions/http/client-network'

describe('the network a client is counted by', () => {
  it('is a whole IPv4 address', () => {
    expect(clientNetwork('203.0.113.7')).toBe('203.0.113.7')
    expect(clientNetwork('203.0.113.8')).not.toBe(clientNetwork('203.0.113.7'))
  })

  it.each([
    ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['2001:DB8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
    ['2001:db8:0:2::1', '2001:db8:0:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['1::2:3:4:5:6', '1:0:0:2::/64'],
    ['fe80::1:2:3:4%eth0', 'fe80:0:0:0::/64'],
  ])('is the /64 of %s, however it is written', (address, network) => {
    expect(clientNetwork(address)).toBe(network)
  })

  it('keeps IPv4 addresses apart that an IPv6 socket reports', () => {
    expect(clientNetwork('::ffff:203.0.113.7')).toBe(clientNetwork('::FFFF:cb00:7107'))
    expect(clientNetwork('::ffff:203.0.113.7')).not.toBe(clientNetwork('::ffff:203.0.113.8'))
  })

  it('has a name of its own for a connection that is gone', () => {
    expect([clientNetwork(undefined), clientNetwork('')]).toEqual(['unknown', 'unknown'])
  })
})
