import { isIPv6 } from "node:net";

/** Where an IPv6 address carries an IPv4 one: what its eight groups of 16 bits begin with, and the two groups that hold it. */
type Carrier = { holds: (groups: readonly number[]) => boolean; pick: (groups: readonly number[]) => [number, number] };

const at = (groups: readonly number[], index: number) => groups[index] ?? 0;
const last = (groups: readonly number[]): [number, number] => [at(groups, 6), at(groups, 7)];
const isZero = (groups: readonly number[], end: number) => groups.slice(0, end).every((group) => group === 0);

const CARRIERS: readonly Carrier[] = [
  // IPv4-compatible and IPv4-mapped (RFC 4291, 2.5.5), IPv4-translated (RFC 2765).
  { holds: (groups) => isZero(groups, 6), pick: last },
  { holds: (groups) => isZero(groups, 5) && at(groups, 5) === 0xffff, pick: last },
  { holds: (groups) => isZero(groups, 4) && at(groups, 4) === 0xffff && at(groups, 5) === 0, pick: last },
  // NAT64: the well-known prefix (RFC 6052), the local one (RFC 8215) with a prefix of 96 bits, or of 48 around the octet `u`.
  { holds: (groups) => at(groups, 0) === 0x64 && at(groups, 1) === 0xff9b, pick: last },
  {
    holds: (groups) => at(groups, 0) === 0x64 && at(groups, 1) === 0xff9b && at(groups, 2) === 1,
    pick: (groups) => [at(groups, 3), ((at(groups, 4) & 0xff) << 8) | (at(groups, 5) >> 8)],
  },
  // 6to4 (RFC 3056).
  { holds: (groups) => at(groups, 0) === 0x2002, pick: (groups) => [at(groups, 1), at(groups, 2)] },
  // Teredo (RFC 4380): the server as it is, the client with its bits turned.
  { holds: (groups) => isTeredo(groups), pick: (groups) => [at(groups, 2), at(groups, 3)] },
  { holds: (groups) => isTeredo(groups), pick: (groups) => [at(groups, 6) ^ 0xffff, at(groups, 7) ^ 0xffff] },
  // ISATAP (RFC 5214, 6.1), under any prefix.
  { holds: (groups) => (at(groups, 4) & 0xfdff) === 0 && at(groups, 5) === 0x5efe, pick: last },
];

const isTeredo = (groups: readonly number[]) => at(groups, 0) === 0x2001 && at(groups, 1) === 0;

/** The IPv4 addresses that an IPv6 address may carry to; none for an IPv4 address. */
export function listCarriedAddresses(address: string): string[] {
  if (!isIPv6(address)) return [];
  const groups = readGroups(address);
  return CARRIERS.filter(({ holds }) => holds(groups)).map(({ pick }) =>
    pick(groups)
      .flatMap((group) => [group >> 8, group & 0xff])
      .join("."),
  );
}

/** The eight groups of an IPv6 address; the URL parser writes them out of every form that it may have (WHATWG URL, IPv6 serializer). */
function readGroups(address: string): number[] {
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = written.split("::");
  const split = (text: string) => (text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16)));
  const before = split(head);
  const after = tail === undefined ? [] : split(tail);
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}
