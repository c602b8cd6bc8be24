const UTF8 = new TextDecoder("utf-8", { fatal: true });

/**
 * An address in base64, of either alphabet, padded or not, a `+` read as a blank by a query; undefined where it is none, or a part of one: the
 * bits that a cut leaves over are not zero (RFC 4648, 3.5), or what comes out stands in no address.
 */
export function decodeBase64Address(text: string | null | undefined): string | undefined {
  const written = (text ?? "").trim().replace(/ /gu, "+");
  const address = isWholeBase64(written) ? readBytes(written) : undefined;
  return address && /^https?:\/\/[^/?#\s]+\.[^\s\p{C}\ufffd]+$/iu.test(address) ? address : undefined;
}

function isWholeBase64(text: string): boolean {
  const bare = text.replace(/-/gu, "+").replace(/_/gu, "/").replace(/=+$/u, "");
  try {
    return bare !== "" && btoa(atob(bare)).replace(/=+$/u, "") === bare;
  } catch {
    return false;
  }
}

/** Text in base64, of either alphabet, padded or not; undefined where it is none. */
export function readBytes(text: string): string | undefined {
  try {
    const binary = atob(text.replace(/-/gu, "+").replace(/_/gu, "/").replace(/=+$/u, ""));
    return UTF8.decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** What a parameter or a part of a path says of an address: as it is, percent-encoded up to twice, or in base64. */
export function readInner(value: string | null | undefined): string | undefined {
  const written = value?.trim() ?? "";
  if (/^https?:\/\/[^/]/iu.test(written)) return written;
  if (/^https?(?:%25|%3a|:%2f)/iu.test(written)) return readInner(decodePercent(written));
  return decodeBase64Address(written);
}

/** Percent-encoded text, decoded; undefined where it is none. */
export function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The part of a path that is an address, percent-encoded or in base64. */
export function findPathAddress({ pathname }: URL): string | undefined {
  return pathname
    .split("/")
    .map((part) => readInner(part))
    .find((inner) => inner !== undefined);
}

/** The end of a path that is an address in base64, whose `/` part nothing. */
export function findTailAddress({ pathname }: URL): string | undefined {
  const parts = pathname.replace(/\/+$/u, "").split("/");
  return parts
    .map((_, from) => decodeBase64Address(decodePercent(parts.slice(from).join("/"))))
    .find((inner) => inner !== undefined);
}

const RUNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Proofpoint's URL Defense in its three forms (Proofpoint's `URLDefenseDecode.py`, 2019): percent-encoded; `-` for `%` and `_` for
 * `/`; in the path, with `*` for one character, `**B` for three, that stand in base64 behind it.
 */
export function openProofpoint({ pathname, searchParams, search }: URL, written: string): string | undefined {
  if (pathname.startsWith("/v1/")) return searchParams.get("u") ?? undefined;
  if (pathname.startsWith("/v2/")) {
    const coded = /[?&]u=([^&]*)/u.exec(search)?.[1] ?? "";
    return decodePercent(coded.replace(/-/gu, "%").replace(/_/gu, "/"));
  }
  const [, inner = "", coded = ""] = /\/v3\/__(.+?)__;([^!]*)!/u.exec(written) ?? [];
  const characters = Array.from(readBytes(coded) ?? "");
  return inner
    .replace(/\*(?:\*(.))?/gu, (_, run?: string) => {
      return characters.splice(0, run === undefined ? 1 : RUNS.indexOf(run) + 2).join("");
    })
    .replace(/^(https?:\/)(?=[^/])/iu, "$1/");
}

/**
 * A Google News identifier is a protocol buffer; until July 2024 its fourth field was the page's address, then AMP's
 * (SSujitX/google-news-url-decoder 2). Those since then begin with `AU_yqL`, and only Google can read them.
 */
export function openGoogleNews({ pathname }: URL): string | undefined {
  const coded = /\/(?:articles|read)\/([\w-]+)/u.exec(pathname)?.[1] ?? "";
  const bytes = readLatin1(coded);
  const start = bytes?.indexOf('"') ?? -1;
  if (bytes === undefined || start === -1) return undefined;
  const [first = 0, second = 0] = [bytes.charCodeAt(start + 1), bytes.charCodeAt(start + 2)];
  const [length, from] = first < 0x80 ? [first, start + 2] : [(first & 0x7f) | (second << 7), start + 3];
  const inner = bytes.slice(from, from + length);
  return /^https?:\/\/[!-~]+$/u.test(inner) ? inner : undefined;
}

function readLatin1(text: string): string | undefined {
  try {
    return atob(text.replace(/-/gu, "+").replace(/_/gu, "/"));
  } catch {
    return undefined;
  }
}

/** Postmark's paths hold an address without its scheme, percent-encoded. */
export function openPostmark({ pathname }: URL): string | undefined {
  const inner = decodePercent(/^\/\d?[a-z]\/([^/]+)/u.exec(pathname)?.[1] ?? "");
  return inner && `https://${inner}`;
}

/** Mailchimp's Mandrill: JSON in base64, with JSON inside. */
export function openMandrill({ searchParams }: URL): string | undefined {
  return readField(readField(readBytes(searchParams.get("p") ?? ""), "p"), "url");
}

/**
 * Substack: a post as its app shows it is the post of its publication; a link of a letter holds its address in base64, with who
 * received it.
 */
export function openSubstack({ hostname, pathname, search }: URL): string | undefined {
  const [, publication, path] = /^\/pub\/([\w-]+)(\/p\/[^/]+)?\/?$/u.exec(pathname) ?? [];
  if (hostname === "open.substack.com" && publication !== undefined)
    return `https://${publication}.substack.com${path ?? "/"}${search}`;
  return readField(readBytes(/^\/redirect\/2\/([\w-]+)/u.exec(pathname)?.[1] ?? ""), "e");
}

/**
 * JSON in base64 that is a part of a path, or the middle of a JSON Web Token there: Customer.io's `/e/c/…/signature`, Drip's `/c/…`, whose other fields name
 * the letter and who received it.
 */
export function openJson({ pathname }: URL, name: string): string | undefined {
  const parts = pathname.split("/").flatMap((part) => [part, part.split(".")[1] ?? ""]);
  return parts.map((part) => readField(readBytes(part), name)).find((inner) => inner !== undefined);
}

/** The WordPress plugin Newsletter: `letter;subscriber;address;words;signature` in base64 (its statistics module). */
export function openNewsletterPlugin({ searchParams }: URL): string | undefined {
  const [, , inner] = readBytes(searchParams.get("nltr")?.replace(/ /gu, "+") ?? "")?.split(";") ?? [];
  return inner;
}

function readField(json: string | undefined, name: string): string | undefined {
  try {
    const value: unknown = Object(JSON.parse(json ?? ""))[name];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
