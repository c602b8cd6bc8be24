/**
 * A host that every reader of addresses takes as it is (WHATWG URL, 3.5): lower-case names, the last of which is no number, none of them in
 * Punycode.
 */
const HOST = String.raw`(?:(?!xn--)[a-z\d-]+\.)+(?!xn--)[a-z][a-z\d-]*`;

/** An address of nothing but a scheme, such a host and a path of letters, digits and hyphens: nearly all home pages. */
const PLAIN = new RegExp(`^https?://(${HOST})(/[\\w/-]*)?$`, "u");

/** An address on such a host that holds nothing that an address may not hold: it can be read, whatever it says. */
const FIT = new RegExp(`^https?://${HOST}(?:[/?#][\\w/?#[\\]@!$&'()*+,;=:.~%-]*)?$`, "u");

/** The host and the path of a plain address, by which it need not be parsed; undefined for any other. */
export function splitPlainAddress(address: string): { host: string; path: string } | undefined {
  const [, host, path = "/"] = PLAIN.exec(address) ?? [];
  return host === undefined ? undefined : { host, path };
}

/** True for an address that is surely one: a quick look, where most are. */
export function isSurelyAddress(text: string): boolean {
  return FIT.test(text);
}
