import { Parser } from "htmlparser2";
import type { RawText } from "../formats/raw-feed.ts";
import { createSwallowTest, HIDDEN, isDoubtful, looksLikeCode, shieldSigns } from "./shield-signs.ts";

const setOf = (names: string) => new Set(names.split(" "));
const INLINE = setOf(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time u var wbr",
);
const VOID = setOf("br embed hr img input link meta wbr");
/** Longer sources are cut before they are read: nobody reads further in a title or an excerpt. */
const MAX_SOURCE = 50_000;

/** The beginning of a tag, a comment or a character reference. */
const MARKUP = /<[a-z/!?]|&[a-z#]/i;

type Scan = { text: string; hasTags: boolean; hasElements: boolean };

/**
 * Text of a feed → one line of plain text, entities decoded, escaped once or twice. What is escaped once more than its markup is literal
 * (RFC 4287, 3.1.1.2), and text that declares itself plain keeps its `<`, unless real elements stand in it; text that a format says to be
 * plain is taken to the letter. What a browser hides (scripts, styles) goes, unless `keepHidden`. What follows once there are `enough`
 * characters is not read.
 */
export function stripHtml({ value, type }: RawText, { keepHidden = false, enough = MAX_SOURCE } = {}): string {
  const source = value.slice(0, MAX_SOURCE);
  if (type === "plain") return cleanText(source);
  const once = type === "html" ? scanHtml(source, keepHidden, enough) : { ...NOTHING, text: source };
  const again = once.hasElements ? undefined : scanHtml(once.text, keepHidden, enough);
  const isMarkup = again !== undefined && (!again.hasTags || again.hasElements);
  return cleanText(isMarkup ? again.text : decodeAgain(once.text, keepHidden, enough));
}

/** Only its references: each sign is a sign. */
function decodeAgain(text: string, keepHidden: boolean, enough: number): string {
  return scanHtml(text.replaceAll("<", "&lt;"), keepHidden, enough).text;
}

/** Characters read at a time: what stands in a long text without any tag, in which the parser makes no halt, is not read whole. */
const STEP = 1000;

/** Where a tag is doubtful, the signs that begin none are shielded first: few texts hold any. */
function scanHtml(html: string, keepHidden: boolean, enough: number): Scan {
  if (!MARKUP.test(html)) return { text: html, hasTags: false, hasElements: false };
  return scanMarkup(html, keepHidden, enough) ?? scanMarkup(shieldSigns(html), keepHidden, enough, true) ?? NOTHING;
}

const NOTHING: Scan = { text: "", hasTags: false, hasElements: false };

/** Undefined where a tag is doubtful and nothing is shielded. */
function scanMarkup(html: string, keepHidden: boolean, enough: number, isShielded = false): Scan | undefined {
  const scan: Scan = { ...NOTHING, hasTags: isCut(html) };
  const swallows = createSwallowTest(html);
  const hidden: Hidden = { depth: 0, open: [], text: "" };
  let isSure = isShielded || html.lastIndexOf("<") <= html.lastIndexOf(">");
  const separate = (name: string) => {
    if (!INLINE.has(name)) scan.text += " ";
  };
  const parser = new Parser({
    ontext(text) {
      if (keepHidden || hidden.depth === 0) scan.text += text;
      if (hidden.depth > 0) hidden.text += text;
      if (scan.text.length >= enough) parser.pause();
    },
    onopentag(name, attributes) {
      const isLoose = swallows(name, parser.startIndex);
      const hasAttributes = Object.keys(attributes).length > 0;
      const isSpoken = isLoose && !hasAttributes;
      isSure &&= isShielded || !(isSpoken || isDoubtful(name, attributes, html[parser.startIndex - 1]));
      if (!isSure) parser.pause();
      scan.hasTags = true;
      scan.hasElements ||= hasAttributes || (VOID.has(name) && !standsAlone(html, parser));
      if (HIDDEN.has(name)) openHidden(hidden, !isLoose || isCode(name));
      separate(name);
    },
    onprocessinginstruction() {
      scan.hasTags = true;
    },
    oncomment() {
      scan.hasTags ||= !html.includes("-->", parser.startIndex);
    },
    onclosetag(name, isImplied) {
      const isTold = !isImplied && !VOID.has(name);
      scan.hasElements ||= isTold && (!HIDDEN.has(name) || looksLikeCode(hidden.text));
      if (HIDDEN.has(name)) closeHidden(hidden);
      separate(name);
    },
  });
  for (let at = 0; isSure && at < html.length && scan.text.length < enough; at += STEP)
    parser.write(html.slice(at, at + STEP));
  parser.end();
  return isSure ? scan : undefined;
}

/** True where the last declaration or instruction has no end: the parser says nothing of it. */
function isCut(html: string): boolean {
  const at = Math.max(html.lastIndexOf("<!"), html.lastIndexOf("<?"));
  return at >= 0 && !html.includes(">", at);
}

/** What stands in elements that nobody sees: how many of those that are open hide, which ones do, and what the outermost holds. */
type Hidden = { depth: number; open: boolean[]; text: string };

/** Elements whose content is never words. */
const isCode = (name: string) => name === "script" || name === "style";

/** An element that nothing ends hides nothing: what follows it is text. */
function openHidden(hidden: Hidden, hides: boolean): void {
  if (hidden.depth === 0) hidden.text = "";
  hidden.open.push(hides);
  if (hides) hidden.depth += 1;
}

function closeHidden(hidden: Hidden): void {
  if (hidden.open.pop()) hidden.depth -= 1;
}

/** True for a tag between blanks, as a word is: « la balise <br> expliquée ». */
function standsAlone(html: string, { startIndex, endIndex }: Parser): boolean {
  return (
    /^(?:\s|$)/u.test(html.slice(endIndex + 1, endIndex + 2)) && /(?:^|\s)$/u.test(html.slice(0, startIndex).slice(-1))
  );
}

/** Latin letters, usual signs and blanks: on a text of these, nothing is to be done but on its blanks. */
const CLEAN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f-\u205e]*$/;
const RUN = /[\t\n\r]| {2}/;
const BLANKS = /[\t\n\v\f\r \u2028\u2029]+/g;

/** Characters that are never seen and change nothing that is: they only hide a word from who looks for it (Unicode 16, 23.2). */
const UNSEEN = /\u034f|[\p{Cc}\p{Cs}\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Tags, of which only those behind a black flag are seen: they make the flags of regions (Unicode 16, 23.9). */
const IDLE_TAGS = /(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0000}-\u{e007f}]+/gu;

/** Scripts whose letters joiners join or part: those of Arabic, Syriac, Mongolian, N'Ko and India (Unicode 16, 9.2, 12 and 23.2). */
const JOINED = "Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Khmr Tibt"
  .split(" ")
  .map((script) => `\\p{scx=${script}}`)
  .join("");

/** Joiners after anything but such letters and parts of an emoji change nothing that is seen. */
const IDLE_JOINER = new RegExp(
  `(?<![${JOINED}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]|\\ufe0f|\\u20e3)[\\u200c\\u200d]+`,
  "gu",
);

/** Makes text one line in NFC; French no-break spaces stay, characters that control, turn or hide text go. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return (RUN.test(text) ? text.replace(BLANKS, " ") : text).trim();
  return text
    .replace(/[\u0080-\u009f]/g, readAsWindows1252)
    .replace(BLANKS, " ")
    .replace(UNSEEN, "")
    .replace(IDLE_JOINER, "")
    .replace(IDLE_TAGS, "")
    .replace(/ {2,}/g, " ")
    .normalize("NFC")
    .trim();
}

const C1_IN_WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** `&#146;` means an apostrophe on the web, a control character in XML. */
function readAsWindows1252(character: string): string {
  return C1_IN_WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? "";
}
