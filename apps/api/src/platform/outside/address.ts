import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address, in whatever spelling, belongs to the public internet: neither this machine, nor a private, shared, local, reserved or multicast range,
 * nor an IPv6 form that wraps an IPv4 address (mapped ones count as what they wrap; 6to4, NAT64 and Teredo are refused).
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
