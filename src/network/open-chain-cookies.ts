type Cookie = { name: string; value: string; path: string; isSecure: boolean };

/** What is read of the headers of an answer that may set cookies. */
export type CookieHeaders = { get: (name: string) => string | null; getSetCookie?: () => string[] };

export type ChainCookies = {
  /** Keeps what an answer sets, for its own host alone. */
  keep: (address: URL, headers: CookieHeaders) => void;
  /** The headers to ask an address with. */
  headersFor: (address: URL) => Record<string, string>;
};

/** As many cookies as one chain may keep, and characters that one may hold (RFC 6265, 6.1). */
const [MOST, LONGEST] = [50, 4096];

/**
 * The cookies of one chain of redirects, after RFC 6265 but stricter: each goes back to the very host that set it, whatever its
 * `Domain` says, and all are forgotten at the end of the chain. Some sites redirect in circles until they get theirs back.
 */
export function openChainCookies(): ChainCookies {
  const hosts = new Map<string, Map<string, Cookie>>();
  return {
    keep: (address, headers) => {
      for (const written of headers.getSetCookie?.() ?? []) {
        const own = hosts.get(address.hostname) ?? new Map<string, Cookie>();
        hosts.set(address.hostname, own);
        const cookie = parseCookie(written, address);
        if (cookie === undefined) continue;
        const key = `${cookie.name};${cookie.path}`;
        if (isOver(written, headers)) own.delete(key);
        else if (own.size < MOST || own.has(key)) own.set(key, cookie);
      }
    },
    headersFor: (address) => {
      const own = [...(hosts.get(address.hostname)?.values() ?? [])]
        .filter(({ isSecure, path }) => (!isSecure || address.protocol === "https:") && leadsTo(path, address.pathname))
        .sort((a, b) => b.path.length - a.path.length);
      const headers: Record<string, string> = {};
      if (own.length > 0) headers.cookie = own.map(({ name, value }) => `${name}=${value}`).join("; ");
      return headers;
    },
  };
}

/** RFC 6265, 5.2; a cookie without a name, or with a control character, is none. */
function parseCookie(written: string, address: URL): Cookie | undefined {
  const [pair = "", ...attributes] = written.split(";").map((part) => part.trim());
  const [, name = "", value = ""] = /^([^=]+?)\s*=\s*(.*)$/u.exec(pair) ?? [];
  if (name === "" || pair.length > LONGEST || /[\p{Cc}]/u.test(pair)) return undefined;
  const path = attributes.map((part) => /^path\s*=\s*(\/.*)$/iu.exec(part)?.[1]).findLast((one) => one !== undefined);
  const isSecure = attributes.some((part) => /^secure$/iu.test(part));
  return { name, value, path: path ?? defaultPath(address), isSecure };
}

/** RFC 6265, 5.1.4. */
const defaultPath = ({ pathname }: URL) => pathname.replace(/\/[^/]*$/u, "") || "/";

const leadsTo = (path: string, asked: string) =>
  asked === path || (asked.startsWith(path) && (path.endsWith("/") || asked[path.length] === "/"));

/** True where a cookie is taken back: by its age, or by an end that lies before the answer's own date. */
function isOver(written: string, headers: CookieHeaders): boolean {
  const age = /;\s*max-age\s*=\s*(-?\d+)/iu.exec(written)?.[1];
  if (age !== undefined) return Number(age) <= 0;
  const end = Date.parse(/;\s*expires\s*=\s*([^;]+)/iu.exec(written)?.[1] ?? "");
  return end <= Math.max(0, Date.parse(headers.get("date") ?? "") || 0);
}
