const setOf = (names: string) => new Set(names.trim().split(/\s+/u));

/** Elements of HTML, of old and of today; other names between signs are words. */
const ELEMENTS = setOf(`
  a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption
  center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt element em embed fieldset figcaption
  figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label
  legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol
  optgroup option output p param path picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select shadow slot
  small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u
  ul var video wbr xmp
`);

/** Elements that one writes without closing them. */
const OPEN_ENDED = setOf(
  "br hr img wbr input embed meta link base area col param source track p li dt dd td th tr option",
);

/** Those that say something without an attribute or an end. */
const BREAKING = setOf("br hr wbr");

/** Elements that dress words: without its end, one of them before a word was cut off rather than spoken of. */
const DRESSING = setOf(
  "a abbr b big blockquote center cite code del div em font h1 h2 h3 h4 h5 h6 i ins li mark p q s small span strike strong sub sup tt u ul ol",
);

/** Elements whose content nobody sees. */
export const HIDDEN = setOf("head iframe noembed noframes noscript object script style svg template");

/** Elements whose end alone ends them: without it, all that follows is theirs. */
const SWALLOWING = new Set([...HIDDEN, ...setOf("title textarea xmp")]);

const BARE = setOf(
  "allowfullscreen async autoplay checked controls compact default defer disabled download hidden inert ismap itemscope loop multiple muted nomodule noresize noshade novalidate nowrap open playsinline readonly required reversed selected",
);

/** What may be a tag: a name, then quotes and anything but signs, up to the sign that ends it. */
const CANDIDATE = /<(\/?)([a-z][\w:.-]*)((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^"'<>]){0,500})(>?)/giu;
const WITH_VALUE = /[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)/gu;

type Candidate = {
  closes: boolean;
  name: string;
  /** What stands between the name and the end. */
  rest: string;
  isEnded: boolean;
  /** True where it follows a letter or a figure without a blank. */
  isGlued: boolean;
  /** True where a word follows it without a blank: it may well be what the tag dresses. */
  isBeforeWord: boolean;
  /** True where a tag closes what this one opens, or the other way round. */
  isPaired: boolean;
  /** What stands behind it, its beginning. */
  behind: string;
};

/**
 * Markup in which a sign that begins no tag is written `&lt;`, as it should have been: « si a<b alors », « Vec<String> ». A title may
 * also speak of an element (« Utiliser <details> ici »).
 */
export function shieldSigns(html: string, where: "title" | "text" = "text"): string {
  if (!/<(?:[/!?]?[a-z-]|!\[)/iu.test(html)) return html;
  return shieldTags(where === "title" ? shieldDeclarations(html) : html, where);
}

/**
 * In a title, what begins a declaration, a comment or an instruction and does not end, or is the document type of no document:
 * « <!DOCTYPE html> a 30 ans », « <?php en 2026 ».
 */
function shieldDeclarations(html: string): string {
  const types = html.replace(/<(?=!doctype[^<>]{0,500}>(?!\s*<(?:html|head|body)\b))/giu, "&lt;");
  return shieldBehind(shieldBehind(types, "-->", "<!--"), ">", "<!", "<?");
}

/** What stands behind the last sign that could end it has no end. */
function shieldBehind(html: string, end: string, ...starts: readonly string[]): string {
  const at = html.lastIndexOf(end) + 1;
  const rest = starts.reduce((text, start) => text.replaceAll(start, `&lt;${start.slice(1)}`), html.slice(at));
  return `${html.slice(0, at)}${rest}`;
}

function shieldTags(html: string, where: "title" | "text"): string {
  const ends = new Map(
    [...html.matchAll(/<\/([a-z][\w:.-]*)/giu)].map(({ 1: name = "", index }) => [name.toLowerCase(), index]),
  );
  const opened = new Set<string>();
  return html.replace(CANDIDATE, (whole, slash: string, written: string, rest: string, end: string, at: number) => {
    const name = written.toLowerCase();
    const closes = slash !== "";
    if (!closes) opened.add(name);
    const isGlued = /[\p{L}\p{N}]$/u.test(html.slice(Math.max(0, at - 2), at));
    const isPaired = closes ? opened.has(name) : (ends.get(name) ?? -1) > at;
    const behind = html.slice(at + whole.length, at + whole.length + CODE_WITHIN);
    const isBeforeWord = /^[\p{L}\p{N}«“"'‘(&<]/u.test(behind);
    const spot = { isGlued, isBeforeWord, isPaired, behind };
    const isTag = readsAsTag({ closes, name, rest, isEnded: end !== "", ...spot }, where);
    return isTag ? whole : `&lt;${whole.slice(1)}`;
  });
}

function readsAsTag(
  { closes, name, rest, isEnded, isGlued, isBeforeWord, isPaired, behind }: Candidate,
  where: "title" | "text",
): boolean {
  if (!ELEMENTS.has(name)) return isEnded && (closes || isPaired || rest.endsWith("/"));
  if (closes || isPaired) return true;
  if (!isEnded) return rest.includes("=");
  const words = rest
    .replace(WITH_VALUE, "=")
    .replace(/\/$/u, "")
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.includes("=")) return true;
  if (words.some((word) => !BARE.has(word.toLowerCase()))) return false;
  if (SWALLOWING.has(name)) return where === "text" && /^(?:script|style)$/u.test(name) && looksLikeCode(behind);
  if (where === "title") return BREAKING.has(name) || (DRESSING.has(name) && isBeforeWord && !isGlued);
  return OPEN_ENDED.has(name) || !(isGlued && DRESSING.has(name) && name.length < 3);
}

/** Characters behind the beginning of a script or a style, in which its code shows. */
const CODE_WITHIN = 200;

/** True for a program or rules of style, false for words. */
export function looksLikeCode(text: string): boolean {
  return /[{}=]|;\s*$|\w\(|\/\*/mu.test(text.slice(0, CODE_WITHIN));
}

/** Says of an element that opens at a place whether nothing ends it, and all that follows would be its own. */
export function createSwallowTest(html: string): (name: string, at: number) => boolean {
  const ends = new Map<string, number>();
  let lower: string | undefined;
  return (name, at) => {
    if (!SWALLOWING.has(name)) return false;
    lower ??= html.toLowerCase();
    const end = ends.get(name) ?? lower.lastIndexOf(`</${name}`);
    ends.set(name, end);
    return end < at;
  };
}

/** True for what a parser took for a tag and may be signs between words: an unknown name, words for attributes, a letter before. */
export function isDoubtful(name: string, attributes: Readonly<Record<string, string>>, before = ""): boolean {
  if (!ELEMENTS.has(name)) return true;
  const keys = Object.keys(attributes);
  if (keys.length === 0) return name.length < 3 && !OPEN_ENDED.has(name) && /[\p{L}\p{N}]/u.test(before);
  return keys.every((key) => attributes[key] === "" && !BARE.has(key));
}
