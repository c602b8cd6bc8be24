import { openSentences } from "./open-sentences.ts";
import { findElementEnd, findTagEnd, nameElement } from "./read-tag.ts";
import { hasRules } from "./set-text.ts";

/**
 * What is particular of an element: its content is no prose and is left as it is (`kept`), no superscript may be put in it (`isFlat`), it is in the
 * middle of a sentence, so that a mark in one belongs to a word in another (`isInline`), it has no content (`isVoid`).
 */
type Nature = { isKept?: true; isFlat?: true; isInline?: true; isVoid?: true };

const NATURES = new Map<string, Nature>([
  ...list("code pre kbd samp script style svg textarea", { isKept: true }),
  ...list("title option", { isFlat: true }),
  ...list("a abbr b bdi cite del dfn em i ins mark q s small span strong sub time u var", { isInline: true }),
  ["sup", { isInline: true, isFlat: true }],
  ...list("area base br col embed hr img input link meta source track wbr", { isVoid: true }),
]);

function list(names: string, nature: Nature): [string, Nature][] {
  return names.split(" ").map((name) => [name, nature]);
}

const PLAIN: Nature = {};

const LANG = /\slang="([^"]*)"/u;

/**
 * Sets all French prose of an HTML page or fragment, well-formed and in lower case as Preact and markdown-it write it; the language is
 * that of the text until a `lang` says otherwise. Sentences are read across inline elements; attributes, code and what is in another
 * language stay as they are. Setting it again changes nothing.
 */
export function setHtml<H extends string>(html: H, language: string): H {
  const sentences = openSentences(html);
  const context = openContext(language);
  let place = 0;
  for (let start = html.indexOf("<"); start !== -1; start = html.indexOf("<", place)) {
    if (start > place) sentences.add(place, start, context.isSet(), context.isFlat());
    place = findTagEnd(html, start);
    const element = nameElement(html, start);
    if (element === undefined) continue;
    const closes = html[start + 1] === "/";
    const nature = NATURES.get(element) ?? PLAIN;
    if (!closes && nature.isKept) {
      sentences.addObject();
      place = findElementEnd(html, element, place);
      continue;
    }
    if (!nature.isInline) sentences.end();
    if (closes) context.close();
    else if (!nature.isVoid) context.open(nature, html.slice(start + 1 + element.length, place - 1));
  }
  sentences.add(place, html.length, context.isSet(), context.isFlat());
  return sentences.finish() as H;
}

/** Follows elements in and out: in which language a text stands, and whether it is flat. */
function openContext(language: string) {
  let [depth, flatDepth] = [0, Number.POSITIVE_INFINITY];
  const languages = [{ depth: -1, isSet: hasRules(language) }];
  return {
    isSet: () => languages.at(-1)?.isSet ?? false,
    isFlat: () => depth >= flatDepth,
    open: ({ isFlat }: Nature, attributes: string) => {
      depth += 1;
      if (isFlat) flatDepth = Math.min(flatDepth, depth);
      const given = attributes.includes(" lang=") ? LANG.exec(attributes)?.[1] : undefined;
      if (given !== undefined) languages.push({ depth, isSet: hasRules(given) });
    },
    close: () => {
      if (languages.at(-1)?.depth === depth) languages.pop();
      if (depth <= flatDepth) flatDepth = Number.POSITIVE_INFINITY;
      depth -= 1;
    },
  };
}
