import type { LookupAddress } from "node:dns";
import { BlockList, isIP, isIPv4, type LookupFunction } from "node:net";

/** IPv4 blocks that are no public address (IANA special-purpose registry, RFC 6890). */
const PRIVATE_V4: readonly (readonly [address: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** The same for IPv6, with the blocks that carry an IPv4 address inside (mapped, 6to4, Teredo). */
const PRIVATE_V6: readonly (readonly [address: string, prefix: number])[] = [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
];

const privateV4 = new BlockList();
const privateV6 = new BlockList();
for (const [address, prefix] of PRIVATE_V4) {
  privateV4.addSubnet(address, prefix, "ipv4");
  // The NAT64 prefix (RFC 6052) reaches whatever IPv4 address it carries.
  privateV6.addSubnet(`64:ff9b::${address}`, 96 + prefix, "ipv6");
}
for (const [address, prefix] of PRIVATE_V6) privateV6.addSubnet(address, prefix, "ipv6");

/** True for a literal IP address, in brackets or not, that does not belong to the public internet. */
export function isPrivateAddress(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, "");
  if (isIP(address) === 0) return false;
  return isIPv4(address) ? privateV4.check(address, "ipv4") : privateV6.check(address, "ipv6");
}

/**
 * A DNS lookup for a socket that hands over public addresses only. The socket connects to the very addresses checked
 * here, so that a name that changes its answer (DNS rebinding) gains nothing. Fails with code `NET_PRIVATE`.
 */
export function guardLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error !== null) return callback(error, []);
      const addresses = listAddresses(found, family).filter(({ address }) => !isPrivateAddress(address));
      const [first] = addresses;
      if (first === undefined) return callback(Object.assign(new Error(hostname), { code: "NET_PRIVATE" }), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

function listAddresses(found: string | LookupAddress[], family = 4): LookupAddress[] {
  return typeof found === "string" ? [{ address: found, family }] : found;
}
