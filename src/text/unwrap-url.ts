import { parseUrl } from "./parse-url.ts";

/** Services that lead to an address they hold in a parameter: each host and path, and the names of the parameter. */
const REDIRECTORS: readonly { place: RegExp; parameters: readonly string[] }[] = [
  { place: /^(?:www\.)?google\.[a-z.]{2,6}\/url$/u, parameters: ["url", "q"] },
  { place: /^news\.google\.com\/news\/url$/u, parameters: ["url"] },
  { place: /^(?:www\.)?bing\.com\/news\/apiclick\.aspx$/u, parameters: ["url"] },
  { place: /^lm?\.facebook\.com\/l\.php$/u, parameters: ["u"] },
  { place: /^(?:www\.)?youtube\.com\/redirect$/u, parameters: ["q"] },
];

/** AMP caches hold the address in their path, `/c/s/` before one that is encrypted. */
const AMP_CACHE = /^(?:[\w-]+\.cdn\.ampproject\.org\/[cv]|(?:www\.)?google\.[a-z.]{2,6}\/amp)\/(s\/)?(?=[^/]+\.)/u;

/** Boxes in boxes are opened so many times. */
const DEPTH = 3;

/** Where a search engine's or a network's own address leads to, without visiting it; any other address is given back as it is. */
export function unwrapUrl(address: string, depth = DEPTH): string {
  const url = depth === 0 ? undefined : parseUrl(address);
  if (!url) return address;
  const { hostname, pathname, search, searchParams } = url;
  const place = `${hostname}${pathname}`;
  const cached = AMP_CACHE.exec(place);
  const inner = cached
    ? `${cached[1] ? "https" : "http"}://${place.slice(cached[0].length)}${search}`
    : REDIRECTORS.find((redirector) => redirector.place.test(place))
        ?.parameters.map((name) => searchParams.get(name))
        .find((value) => value !== null && /^https?:\/\//iu.test(value));
  return inner && parseUrl(inner) ? unwrapUrl(inner, depth - 1) : address;
}
