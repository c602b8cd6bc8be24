import { sayNumber } from "../../text/editor-language.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { measure, TEXT_WIDTH } from "../wrap-text.ts";
import { type Check, error, ok, warning } from "./check.ts";

const KILOBYTE = 1000;
const HEAVY = 80 * KILOBYTE;
/** Gmail cuts a letter at 102 kB. */
const TOO_HEAVY = 100 * KILOBYTE;

/** True where a mailbox shows the whole letter. */
export function isWhole(html: string): boolean {
  return Buffer.byteLength(html) <= TOO_HEAVY;
}

/** `13,2 ko` */
export function formatSize(bytes: number): string {
  return `${sayNumber(bytes / KILOBYTE, { maximumFractionDigits: 1 })}${NBSP}ko`;
}

export function checkSize(html: string): Check {
  const bytes = Buffer.byteLength(html);
  const size = `le HTML pèse ${formatSize(bytes)}`;
  if (bytes > TOO_HEAVY)
    return error(`${size}, plus que ${formatSize(TOO_HEAVY)}, et Gmail le couperait${NNBSP}; retirez des liens`);
  if (bytes > HEAVY)
    return warning(
      `${size}, plus que ${formatSize(HEAVY)}, et approche la limite de Gmail${NNBSP}; raccourcissez l'édition`,
    );
  return ok(size);
}

export function checkWidth(text: string): Check {
  const wide = text.split("\n").filter((line) => measure(line) > TEXT_WIDTH && !/https?:\/\//u.test(line));
  if (wide.length > 0) return warning(`lignes de texte de plus de ${TEXT_WIDTH} colonnes${NBSP}: ${wide.length}`);
  return ok(`lignes de texte de ${TEXT_WIDTH} colonnes au plus, hors adresses`);
}
