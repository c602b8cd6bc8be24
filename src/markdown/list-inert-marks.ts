import { createParser, isSafeAddress } from "./create-parser.ts";
import { ODD, trimOdd } from "./odd-spaces.ts";

/**
 * What a reader would be shown as it is written: an address that no link may have, HTML, a link whose two halves stand apart; or would not see: a
 * character within an address, a block of code without end; or would be led astray by: an address without its scheme, a character that is no text, by its
 * number. Its line counts from 0.
 */
export type InertMark = { kind: InertKind; text: string; line: number };
type InertKind = "address" | "html" | "gap" | "unseen" | "fence" | "schemeless" | "character";

/** Reads what the site's own parser refuses. */
const parser = createParser();
parser.set({ html: true });
parser.validateLink = () => true;

const HTML = /<(?!https?:|mailto:)[a-z!?/]/iu;
/** `<!— … —>`: macOS writes a long dash for two hyphens. */
const DASHED = /<![—–]/u;
const FENCE = new RegExp(`^[\\s${ODD}>*+-]*(?:\`{3}|~{3})`, "mu");
/** The joiners U+200C and U+200D are letters of some scripts: Persian addresses have them. */
const UNSEEN_IN_ADDRESS = new RegExp(`(?![\\u200c\\u200d])[${ODD}]`, "u");
const UNSEEN_AFTER_BRACKET = new RegExp(`\\]\\([^)\\n]*(?![\\u200c\\u200d])[${ODD}]`, "u");
/** `[words] (https://…)`: CommonMark (6.3) wants nothing between the two. */
const GAP = new RegExp(`\\][\\s${ODD}]+\\((?:https?:|mailto:|\\/)[^\\s)]*\\)`, "u");
const ADDRESS = /\][(:](?!\s*<?(?:https?:|mailto:|#|\/[\w)-]|[\w-]+[/)]))/iu;

/** `https//…`, `https:/…`, `https:www…`: no browser reads them as they are meant on every page. */
const HALF_SCHEME = /^https?(?:[;.,]?\/\/|:\/?(?!\/))/iu;
const HALF_SCHEME_IN_LINK = /\][(:]\s*<?https?(?:[;.,]?\/\/|:\/?(?!\/))/iu;
/** A character by its number (CommonMark, 2.5). */
const REFERENCE = /&#(?:x[\da-f]+|\d+);/iu;
/** What no text holds, as `checkCharacters` has it; U+FFFD is what Markdown makes of a number that is none. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|[\u2028-\u202e\u2066-\u2069\ufffd]/u;

const SIGNS = [HTML, ADDRESS, FENCE, HALF_SCHEME_IN_LINK, REFERENCE];

/** The marks of a Markdown text that are no Markdown here; those in code are meant to be read. */
export function listInertMarks(source: string): InertMark[] {
  const seeks = { gaps: GAP.test(source), unseen: UNSEEN_AFTER_BRACKET.test(source) };
  if (!SIGNS.some((mark) => mark.test(source)) && !seeks.gaps && !seeks.unseen) return [];
  const lines = source.split("\n");
  let line = 0;
  return parser.parse(source, {}).flatMap((token): InertMark[] => {
    const { type, content, map, children, markup } = token;
    line = map?.[0] ?? line;
    if (type === "html_block") return [{ kind: "html", text: nameTag(content), line }];
    if (isOpenFence(token, lines)) return [{ kind: "fence", text: markup, line }];
    return readInline(children ?? [], line, { ...seeks, lines });
  });
}

/** True for a block of code that nothing ends, so that it takes all that follows (CommonMark, 4.5). */
export function isOpenFence({ type, map, markup }: Token, lines: readonly string[]): boolean {
  if (type !== "fence" || !map) return false;
  const [start, end] = map;
  const last = trimOdd((lines[end - 1] ?? "").replace(/^[\s>]+/u, ""));
  return end - 1 === start || last.length < markup.length || [...last].some((sign) => sign !== markup[0]);
}

type Token = ReturnType<typeof parser.parse>[number];

/** What need not be looked for where a text has none, and the rows of the text. */
type Seeks = { gaps: boolean; unseen: boolean; lines: readonly string[] };

function readInline(tokens: readonly Token[], start: number, seeks: Seeks): InertMark[] {
  let line = start;
  return tokens.flatMap((token): InertMark[] => {
    const at = line;
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type === "html_inline") {
      line += token.content.split("\n").length - 1;
      return token.content.startsWith("</") ? [] : [{ kind: "html", text: nameTag(token.content), line: at }];
    }
    const [gap] = token.type === "text" && seeks.gaps ? (GAP.exec(token.content) ?? []) : [];
    if (gap !== undefined) return [{ kind: "gap", text: gap, line: at }];
    if (token.type === "text" && DASHED.test(token.content)) return [{ kind: "html", text: "<!—", line: at }];
    const words = token.type === "text" ? token.content : String(token.attrGet("title") ?? "");
    const [character] = NO_TEXT.exec(words) ?? [];
    if (character !== undefined && !seeks.lines.some((row) => row.includes(character)))
      return [{ kind: "character", text: character, line: at }];
    const address = String(token.attrGet("href") ?? token.attrGet("src") ?? "");
    const inner = readInline(token.children ?? [], at, seeks);
    if (!isSafeAddress(address)) return [{ kind: "address", text: address, line: at }, ...inner];
    if (lacksScheme(address)) return [{ kind: "schemeless", text: address, line: at }, ...inner];
    const shown = seeks.unseen ? decode(address) : "";
    return UNSEEN_IN_ADDRESS.test(shown) ? [{ kind: "unseen", text: shown, line: at }, ...inner] : inner;
  });
}

/** Endings of files that a page may lead to beside it, some of which are also domains. */
const FILE =
  /^(?:html?|php|aspx?|pdf|md|txt|csv|tsv|json|geojson|xml|rss|atom|ya?ml|zip|gz|od[tsp]|docx?|xlsx?|pptx?|epub|ics|png|jpe?g|gif|webp|avif|svg|mp[34]|web[mp]|og[gva]|wav|mov|js|css|py|sh)$/iu;
const HOST_FIRST = /^(?:[\p{L}\p{N}_-]+\.)+(\p{L}{2,})(?::\d+)?(?=[/?#]|$)/iu;
const MAILBOX = /^[^\s@/?#:]+@(?:[\w-]+\.)+[a-z]{2,}$/iu;

/** True for an address that would lead below the page's own, though it names a host, or a mailbox. */
export function lacksScheme(address: string): boolean {
  if (HALF_SCHEME.test(address) || MAILBOX.test(address)) return true;
  const [, ending] = HOST_FIRST.exec(address) ?? [];
  return ending !== undefined && (!FILE.test(ending) || /^www\./iu.test(address));
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** `<script>`, `</p>`, `<!--`: enough to find it by. */
function nameTag(html: string): string {
  const [tag = ""] = /<(?:!--|[^\s>]*)/u.exec(html) ?? [];
  return tag === "<!--" ? tag : `${tag}>`;
}
