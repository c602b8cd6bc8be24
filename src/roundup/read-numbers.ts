import { foldText } from "../text/slug.ts";
import { linesOf, setOf } from "./headlines/known-words.ts";

/** Numbers in words, folded, and what each is worth. */
const VALUES = new Map(
  linesOf("numbers").flatMap((line) => {
    const [value, ...words] = line.split(" ");
    return words.map((word) => [word, Number(value)] as const);
  }),
);
/** Ones, which are articles too: they count after a number alone. */
const ONES = setOf("ones");
/** What stands between the words of one number. */
const JOINTS = setOf("joints");

/** A title with its numbers in figures: « vingt et un », « quince mil », « three hundred and five ». What is in figures stays. */
export function writeNumbers(title: string): string {
  let text = "";
  let number: number[] = [];
  /** What stands since the last word of the number. */
  let held = "";
  const flush = () => {
    text += number.length > 0 ? String(addUp(number)) + held : held;
    [number, held] = [[], ""];
  };
  for (const [part = ""] of title.matchAll(/\p{L}+|[^\p{L}]+/gu)) {
    const word = foldText(part);
    const value = VALUES.get(word) ?? (number.length > 0 && ONES.has(word) ? 1 : undefined);
    const isGap = /^[\s-]+$/u.test(part) || (number.length > 0 && JOINTS.has(word));
    if (value !== undefined) {
      number.push(value);
      held = "";
    } else if (isGap && number.length > 0) held += part;
    else {
      flush();
      text += part;
    }
  }
  flush();
  return text;
}

/** « quatre vingt dix » is 90, « deux cent trois mille » 203,000. */
function addUp(numbers: readonly number[]): number {
  let [total, current] = [0, 0];
  for (const number of numbers) {
    if (number === 1000) [total, current] = [total + Math.max(current, 1) * number, 0];
    else if (number === 100 || (number === 20 && current === 4)) current = Math.max(current, 1) * number;
    else current += number;
  }
  return total + current;
}
