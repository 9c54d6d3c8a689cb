import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/library/publicAddress.ts';

describe('an IP address', () => {
  it.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('is on the public internet: %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['unspecified', '0.0.0.0', '::'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', 'fc00::1', 'fdff::1'],
    ['shared by a carrier', '100.64.0.1', '100.127.255.255'],
    ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
    ['link-local', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fec0::1'],
    ['multicast', '224.0.0.1', '239.255.255.255', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '192.0.0.8', '240.0.0.1', '4000::1', '5f00::1'],
    ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
    ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
    ['a relay', '192.88.99.1', '192.52.193.1', '2001:3::1'],
    ['IPv4 inside IPv6', '::ffff:8.8.8.8', '::8.8.8.8', '::ffff:0:8.8.8.8'],
    ['translated to IPv4', '64:ff9b::a00:1', '64:ff9b:1::a00:1', '2002:a00:1::', '2001::1'],
    ['nowhere', '100::1'],
    ['none', '', 'localhost', '1.2.3', '256.1.1.1', '1.2.3.4.5', '2606:4700::1/32', '2606:4700'],
  ])('is not when it is %s', (_, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
