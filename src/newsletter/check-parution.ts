import { checkEditions } from "../edition/check-editions.ts";
import type { Model, Roundup } from "../model/model.ts";
import type { Problem } from "../text/problem.ts";
import type { Check } from "./checks/check.ts";
import type { Letter } from "./letter.ts";

/** What is said of an edition before it is published, and of its letter before it leaves. */
export type EditionCheck = {
  problems: readonly Problem[];
  /** Bytes of the letter's HTML. */
  weight: number;
  letter: readonly Check[];
};

/** Checks an edition as if it were published, draft or not. `readText` gives the text of a source file. */
export function checkParution(
  { model, roundup, letter }: { model: Model; roundup: Roundup; letter: Pick<Letter, "html" | "checks"> },
  readText?: (file: string) => string,
): EditionCheck {
  const published = model.roundups.map((one) => (one === roundup ? { ...one, draft: false } : one));
  const problems = checkEditions({ ...model, roundups: published }, readText).filter(
    ({ file }) => file === roundup.file,
  );
  return { problems, weight: Buffer.byteLength(letter.html), letter: letter.checks };
}
