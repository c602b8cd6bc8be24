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

/** Elements that dress words: without its end, one of them was cut off rather than spoken of. */
const DRESSING = setOf(
  "a abbr b big blockquote center cite code del div em font h1 h2 h3 h4 h5 h6 i ins mark q s small span strike strong sub sup tt u ul ol",
);

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
  /** True where a tag closes what this one opens, or the other way round. */
  isPaired: boolean;
};

/**
 * Markup in which a sign that begins no tag is written `&lt;`, as it should have been: « si a<b alors », « Vec<String> ». A title may
 * also speak of an element (« Utiliser <details> ici »).
 */
export function shieldSigns(html: string, where: "title" | "text" = "text"): string {
  if (!/<\/?[a-z]/iu.test(html)) return html;
  const closed = new Set([...html.matchAll(/<\/([a-z][\w:.-]*)/giu)].map(([, name = ""]) => name.toLowerCase()));
  const opened = new Set<string>();
  return html.replace(CANDIDATE, (whole, slash: string, written: string, rest: string, end: string, at: number) => {
    const name = written.toLowerCase();
    const closes = slash !== "";
    if (!closes) opened.add(name);
    const isGlued = /[\p{L}\p{N}]$/u.test(html.slice(Math.max(0, at - 2), at));
    const isPaired = closes ? opened.has(name) : closed.has(name);
    const isTag = readsAsTag({ closes, name, rest, isEnded: end !== "", isGlued, isPaired }, where);
    return isTag ? whole : `&lt;${whole.slice(1)}`;
  });
}

function readsAsTag({ closes, name, rest, isEnded, isGlued, isPaired }: Candidate, where: "title" | "text"): boolean {
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
  if (OPEN_ENDED.has(name)) return true;
  return where === "title" ? DRESSING.has(name) && !isGlued : !(isGlued && DRESSING.has(name) && name.length < 3);
}

/** True for what a parser took for a tag and may be signs between words: an unknown name, words for attributes, a letter before. */
export function isDoubtful(name: string, attributes: Readonly<Record<string, string>>, before = ""): boolean {
  if (!ELEMENTS.has(name)) return true;
  const keys = Object.keys(attributes);
  if (keys.length === 0) return name.length < 3 && !OPEN_ENDED.has(name) && /[\p{L}\p{N}]/u.test(before);
  return keys.every((key) => attributes[key] === "" && !BARE.has(key));
}
