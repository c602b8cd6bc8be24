import { EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import { quote } from "../text/quote.ts";
import type { SyntaxFault } from "./explain-syntax.ts";

/** A sign # with a word at once after it, where YAML begins a remark: after a space (YAML 1.2, 6.6). */
const REMARK = /[^\S\n]+(#[^\s#].*)/uy;
const ALONE = /(?<=[:-])[^\S\n]+(#[^\s#].*)/gu;

/**
 * What YAML takes for a remark and people do not: « title: Liens de la semaine #3 » ends before #3. A remark that has a space after its
 * sign (« # un outil ») is left in peace.
 */
export function findLostWords(text: string, events: readonly Event[]): SyntaxFault[] {
  if (!/\s#[^\s#]/u.test(text)) return [];
  const scalars = events.filter(isWritten);
  const lost = scalars.map((scalar) => cutAt(text, endOf(scalar)));
  const alone = [...text.matchAll(ALONE)].filter(
    ({ index }) => !scalars.some(({ valueStart, valueEnd }) => index >= valueStart && index < valueEnd),
  );
  return [...lost, ...alone]
    .filter((found) => found !== undefined)
    .map(({ 1: words = "", index }) => explainLoss(words, text.slice(0, index).split("\n").length - 1))
    .sort((a, b) => a.line - b.line);
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

function explainLoss(words: string, line: number): SyntaxFault {
  return {
    line,
    message: `${quote(words)} n'est pas lu, YAML y voit une remarque`,
    remedy: "mettez la valeur entre guillemets doubles, ou un espace après # si c'est une remarque",
  };
}
