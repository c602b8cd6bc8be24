import type { LookupAddress } from "node:dns";
import { BlockList, isIP, isIPv4, type LookupFunction } from "node:net";
import { listCarriedAddresses } from "./list-carried-addresses.ts";

type Block = readonly [address: string, prefix: number];

/** IPv4 blocks that are no public address (IANA special-purpose registry, RFC 6890). */
const PRIVATE_V4: readonly Block[] = [
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
const PRIVATE_V6: readonly Block[] = [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["::ffff:0:0:0", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
];

/**
 * What tells a machine its own secrets, or is known on one cable only: link-local addresses (RFC 3927, RFC 4291) and the metadata
 * services of hosts that stand elsewhere (Azure's 168.63.129.16, Alibaba's 100.100.100.200, Oracle's 192.0.0.192, Amazon's
 * fd00:ec2::254, Google's fd20:ce::254, Scaleway's fd00:42::42). No setting opens them.
 */
const LOCAL_V4: readonly Block[] = [
  ["169.254.0.0", 16],
  ["168.63.129.16", 32],
  ["100.100.100.200", 32],
  ["192.0.0.192", 32],
];
const LOCAL_V6: readonly Block[] = [
  ["fe80::", 10],
  ["fd00:ec2::", 32],
  ["fd20:ce::", 32],
  ["fd00:42::42", 128],
];

const PRIVATE = openBlocks(PRIVATE_V4, PRIVATE_V6);
const LOCAL = openBlocks(LOCAL_V4, LOCAL_V6);

/** Two lists: to a list of both, an IPv4 address is also the IPv6 one that maps it. */
function openBlocks(v4: readonly Block[], v6: readonly Block[]): (address: string) => boolean {
  const [blocks4, blocks6] = [new BlockList(), new BlockList()];
  for (const [address, prefix] of v4) blocks4.addSubnet(address, prefix, "ipv4");
  for (const [address, prefix] of v6) blocks6.addSubnet(address, prefix, "ipv6");
  return (address) => {
    if (isIPv4(address)) return blocks4.check(address, "ipv4");
    return blocks6.check(address, "ipv6") || listCarriedAddresses(address).some((one) => blocks4.check(one, "ipv4"));
  };
}

/** True for a literal IP address, in brackets or not, that does not belong to the public internet. */
export function isPrivateAddress(host: string): boolean {
  const address = readAddress(host);
  return address !== undefined && (PRIVATE(address) || LOCAL(address));
}

/** True for a literal IP address that is never asked for anything, in whatever form it is carried (IPv4-mapped, NAT64, 6to4…). */
export function isLocalAddress(host: string): boolean {
  const address = readAddress(host);
  return address !== undefined && LOCAL(address);
}

/** Why an address is refused; undefined where it may be asked. `NET_LOCAL` whatever `allowPrivate` says. */
export function refuseAddress(host: string, allowPrivate: boolean): "NET_LOCAL" | "NET_PRIVATE" | undefined {
  if (isLocalAddress(host)) return "NET_LOCAL";
  return !allowPrivate && isPrivateAddress(host) ? "NET_PRIVATE" : undefined;
}

/** The error of a refusal, under its code. */
export function makeRefusal(code: "NET_LOCAL" | "NET_PRIVATE", host: string): Error {
  return Object.assign(new Error(host), { code });
}

/** Without brackets, nor the zone that says on which cable it is meant (RFC 4007, 11). */
function readAddress(host: string): string | undefined {
  const address = host.replace(/^\[|\]$/gu, "").replace(/%.*$/u, "");
  return isIP(address) === 0 ? undefined : address;
}

/**
 * A DNS lookup for a socket that hands over those addresses only that may be asked. The socket connects to the very addresses
 * checked here, so that a name that changes its answer (DNS rebinding) gains nothing. Fails with code `NET_PRIVATE` or `NET_LOCAL`.
 */
export function guardLookup(lookup: LookupFunction, allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error !== null) return callback(error, []);
      const all = listAddresses(found, family);
      const addresses = all.filter(({ address }) => refuseAddress(address, allowPrivate) === undefined);
      const [first] = addresses;
      if (first === undefined) {
        const code = all.some(({ address }) => isLocalAddress(address)) ? "NET_LOCAL" : "NET_PRIVATE";
        return callback(makeRefusal(code, hostname), []);
      }
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

function listAddresses(found: string | LookupAddress[], family = 4): LookupAddress[] {
  return typeof found === "string" ? [{ address: found, family }] : found;
}
