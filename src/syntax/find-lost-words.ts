import { EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import { quote } from "../text/quote.ts";
import type { SyntaxFault } from "./explain-syntax.ts";

/** A sign # with a word at once after it, where YAML begins a remark: after a space (YAML 1.2, 6.6). */
const REMARK = /[^\S\n]+(#[^\s#].*)/uy;
const ALONE = /(?<=[:-])[^\S\n]+(#[^\s#].*)/gu;

/** A path of Windows between double quotation marks, a folder of which begins with what YAML reads as a blank (5.7). */
const BLANK_IN_PATH = /(?<!\p{L})\p{L}:(?:\\\\[^\\]*)*(\\[tnr])/u;

/**
 * What YAML takes for its own signs and people for words: « title: Liens de la semaine #3 » ends before #3, a remark; « title: &Co et
 * les communs » begins after &Co, the name of a value that nothing calls (6.9.2), « title: ! Attention » after the sign, a tag (6.9.1). A
 * remark that has a space after its sign (« # un outil ») is left in peace.
 */
export function findLostWords(text: string, events: readonly Event[]): SyntaxFault[] {
  const lost = [
    ...findRemarks(text, events),
    ...(/(?:^|\s)[&!]/u.test(text) ? events.flatMap((event) => findProperties(text, event)) : []),
    ...(text.includes(":\\") ? events.flatMap((event) => findBlanks(text, event)) : []),
  ];
  return lost.sort((a, b) => a.line - b.line);
}

function findRemarks(text: string, events: readonly Event[]): SyntaxFault[] {
  if (!/\s#[^\s#]/u.test(text)) return [];
  const scalars = events.filter(isWritten);
  const lost = scalars.map((scalar) => cutAt(text, endOf(scalar)));
  const alone = [...text.matchAll(ALONE)].filter(
    ({ index }) => !scalars.some(({ valueStart, valueEnd }) => index >= valueStart && index < valueEnd),
  );
  return [...lost, ...alone]
    .filter((found) => found !== undefined)
    .map(({ 1: words = "", index }) => ({
      line: lineAt(text, index),
      message: `${quote(words)} n'est pas lu, YAML y voit une remarque`,
      remedy: `${QUOTED}, ou un espace après # si c'est une remarque`,
    }));
}

function findBlanks(text: string, event: Event): SyntaxFault[] {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return [];
  const found = BLANK_IN_PATH.exec(text.slice(event.valueStart, event.valueEnd));
  if (!found) return [];
  const line = lineAt(text, event.valueStart + found.index);
  return [{ line, message: `${quote(found[1] ?? "")} est lu comme un blanc`, remedy: TWICE }];
}

/** The name and the lone tag that stand before a value. */
function findProperties(text: string, event: Event): SyntaxFault[] {
  if (!("tagStart" in event)) return [];
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  const name = anchorStart < 0 ? "" : `&${text.slice(anchorStart, anchorEnd)}`;
  const tag = tagStart < 0 ? "" : text.slice(tagStart, tagEnd);
  const coded = /^&#?\w+;/u.test(name) ? ", avec le signe lui-même au lieu de son code HTML" : "";
  return [
    ...(name === "" ? [] : [{ at: anchorStart, words: name, seen: "le nom d'une valeur", end: coded }]),
    ...(tag === "!" ? [{ at: tagStart, words: tag, seen: "une étiquette", end: "" }] : []),
  ].map(({ at, words, seen, end }) => ({
    line: lineAt(text, at),
    message: `${quote(words)} n'est pas lu, YAML y voit ${seen}`,
    remedy: `${QUOTED}${end}`,
  }));
}

const QUOTED = "mettez la valeur entre guillemets doubles";
const TWICE = "écrivez deux fois chaque barre oblique inverse";

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length - 1;
}

type Scalar = Extract<Event, { valueStart: number }>;

function isWritten(event: Event): event is Scalar {
  return event.type === EVENT_ID.SCALAR && event.valueStart !== -1;
}

/** Where a value ends, its closing quotation mark included; a block of text has no remark at its end. */
function endOf({ style, valueEnd }: Scalar): number {
  if (style === SCALAR_STYLE.PLAIN) return valueEnd;
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueEnd + 1 : -1;
}

function cutAt(text: string, offset: number): RegExpExecArray | undefined {
  if (offset < 0) return undefined;
  REMARK.lastIndex = offset;
  return REMARK.exec(text) ?? undefined;
}
