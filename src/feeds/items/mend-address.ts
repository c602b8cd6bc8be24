import { parseUrl } from "../../text/parse-url.ts";
import { decodeReferences } from "../repair/repair-markup.ts";

/** The name of a host, up to what ends it; in a relative address, it would be that of a file (`page.html`) or of a folder. */
const HOST =
  "(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.)+(?!(?:html?|php\\d?|aspx?|jsp|cgi|xml|rss|json|pdf|md|txt)(?:[/?#]|$))\\p{L}{2,}(?::\\d+)?(?=[/?#]|$)";

/** Characters beyond which it is no address that a draft could hold, and nothing to look for one in. */
const LONGEST = 4_000;

/** What programs write where they have no address, and what templates do that nobody filled in. */
const NOTHING =
  /^(?:null|undefined|none|nil|nan|n\/?a|false|true|void|\(null\)|\[object object\]|(?:\{\{|\$\{|<%|%%|\[\[).*|https?:\/\/(?:null|undefined|none|nil|nan|false|true)(?:[/?#:].*)?)$/isu;

/** Words in the place of an address, such as those that a link is shown by: blanks, and no sign that addresses have. */
const WORDS = /^(?=.*\s)(?!.*\.[a-z\d]{2,5}$)[^/?#=:]*$/isu;

/** A scheme as hands write it, each with what was meant; before a host alone, where fewer signs than two follow. */
const SCHEMES: readonly (readonly [written: RegExp, meant: string])[] = [
  [/^view-source:(?=https?:)/iu, ""],
  [/^(?:url|lien|link|href)\s*[:=]\s*(?=https?:)/iu, ""],
  // One address behind another: « https://https://… », « https://example.orghttps://… ».
  [/^(?:https?:\/\/[^/?#]*?)+(?=https?:\/\/)/iu, ""],
  [/^https?:\/{0,2}(?=https?:\/\/)/iu, ""],
  [new RegExp(`^https?:\\/\\/(https?)(?::?\\/+)(?=${HOST})`, "iu"), "$1://"],
  [new RegExp(`^(https?)\\s*[:;]\\s*\\/{0,3}\\s*(?=${HOST})`, "iu"), "$1://"],
  [new RegExp(`^(https?)\\s*[.,]?\\s*\\/{2,3}\\s*(?=${HOST})`, "iu"), "$1://"],
  [/^h{0,2}t{1,3}p(s?)s?\s*[:;]?\s*\/\/(?=[^/])/iu, "http$1://"],
];

/**
 * An address of a feed as it was meant: out of the tag, the quotes or the sentence that it stands in, its scheme whole (RFC 3986, 3.1 and appendix
 * C). Undefined where what stands there is none: `#`, `null`, `N/A` (cocopuff2u/MOFA#24), « Lire la suite ».
 */
export function mendAddress(written: string, base: string): string | undefined {
  if (written.length > LONGEST) return written;
  const text = takeOut(written);
  if (NOTHING.test(text) || WORDS.test(text) || (!/[\p{L}\p{N}]/u.test(text) && !/^(?:\.{0,2}\/)*\.{0,2}$/u.test(text)))
    return undefined;
  for (const [faulty, meant] of SCHEMES) {
    const mended = text.replace(faulty, meant);
    if (mended !== text) return NOTHING.test(mended) ? undefined : mended;
  }
  return isHostFirst(text, base) ? `${/^https?:/iu.exec(base)?.[0] ?? "https:"}//${text}` : text;
}

/** `example.org/a`, without a scheme; alone, a name with a dot may be that of a file, unless the feed comes from there. */
function isHostFirst(text: string, base: string): boolean {
  const host = new RegExp(`^(?!www\\.)${HOST}`, "iu").exec(text)?.[0];
  if (host === undefined) return false;
  const bare = (name: string) => name.toLowerCase().replace(/^www\./u, "");
  return text.length > host.length || bare(host) === bare(parseUrl(base)?.host ?? "");
}

/** What stands in a tag's `href`, else between tags; in `[words](address)`; between quotes; behind words. */
function takeOut(written: string): string {
  const text = /&lt;|&quot;/iu.test(written) ? decodeReferences(written).trim() : written.trim();
  if (/^(?:https?:)?\/\/\S/iu.test(text)) return text.replace(/(?:<\/[a-z]+>|<br\s*\/?>)+$/iu, "");
  const [, quoted, single, bare] = /<a\b[^<>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/iu.exec(text) ?? [];
  const inTag = quoted ?? single ?? bare;
  if (inTag !== undefined) return inTag.trim();
  const [, uri] = /^<(?:url:)?\s*(https?:[^\s<>]+)\s*>$/iu.exec(text) ?? [];
  if (uri !== undefined) return uri;
  const plain = text.replace(/<\/?[a-z!][^<>]*>/giu, " ").trim();
  const [, linked] = /^!?\[[^\]]*\]\(\s*<?([^\s<>()]+)>?[^()]*\)$/u.exec(plain) ?? [];
  const [, inQuotes] = /^["'«“‘]\s*([^"'»”’]*?)\s*["'»”’]$/u.exec(plain) ?? [];
  const said = linked ?? inQuotes ?? plain;
  const [, behind] = /^(?!https?:|\/).*?\s(https?:\/\/[^\s<>"]+?)[.,;:!?)]*(?:\s.*)?$/isu.exec(said) ?? [];
  return behind ?? said;
}

/** What links are shown by; beside a feed, a page might be called so. */
const SHOWN =
  /^(?:lire|lien|liens|ici|suite|voir|plus|source|article|titre|url|link|links|here|read|more|title|permalink|leer|enlace|aqu[ií]|hier|mehr|lesen)$/iu;

/** True for a single word that links are shown by: it may name a page all the same, if nothing else does. */
export function isShownWord(written: string): boolean {
  return SHOWN.test(written.trim());
}
