import { EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import { quote } from "../text/quote.ts";
import type { SyntaxFault } from "./explain-syntax.ts";

/** A sign # with a word at once after it, where YAML begins a remark: after a space (YAML 1.2, 6.6). */
const REMARK = /[^\S\n]+(#[^\s#].*)/uy;
const ALONE = /(?<=[:-])[^\S\n]+(#[^\s#].*)/gu;

/**
 * What YAML takes for a remark and people do not: « title: Liens de la semaine #3 » ends before #3. A remark that has a space after its
 * sign (« # un outil »), or that follows a value in quotation marks, is left in peace.
 */
export function findLostWords(text: string, events: readonly Event[]): SyntaxFault[] {
  if (!/\s#[^\s#]/u.test(text)) return [];
  const scalars = events.filter(isWritten);
  const lost = scalars.filter(({ style }) => style === SCALAR_STYLE.PLAIN).map(({ valueEnd }) => cutAt(text, valueEnd));
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

function cutAt(text: string, offset: number): RegExpExecArray | undefined {
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
