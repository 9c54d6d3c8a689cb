import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is somebody's on the public internet. Everything set apart is not: private,
 * loopback and link-local ranges, multicast, and the IPv6 ranges that carry an IPv4 address inside.
 */
export function isPublicAddress(address: string): boolean {
  // ipaddr.js also takes the short forms of old, such as 10.1.
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/** All that is handed out of IPv6 so far (RFC 4291); ipaddr.js calls the rest "unicast" as well. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
