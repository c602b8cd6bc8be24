/** Names kept for examples, tests and machines of one's own: RFC 2606, RFC 6761, RFC 6762 (`.local`), RFC 7686 (`.onion`). */
const RESERVED = /(?:^|\.)(?:test|example|invalid|localhost|local|onion|example\.(?:com|net|org))\.?$/iu;

/** True for a host that nobody on the public internet can own. */
export function isReservedHost(hostname: string): boolean {
  return RESERVED.test(hostname);
}
