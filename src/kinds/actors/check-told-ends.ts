import type { Fiche } from "../../model/schema/actor.ts";
import type { LinkFault, Read, ReadSources, Source } from "../../model/source.ts";
import { oncePer } from "../../model/views/once-per.ts";
import type { Explanation } from "../../text/problem.ts";
import { NBSP, quote } from "../../text/quote.ts";
import { findValues, splitField } from "../find-values.ts";
import { TOLD_ENDS, type ToldEnd } from "./told-ends.ts";

/** The turns of a life that tell an end; a reopening tells that there was one. */
const TELLING: Record<ToldEnd, ReadonlySet<unknown>> = {
  closed: new Set(["closed", "paused", "resumed"]),
  "taken over": new Set(["merged", "transferred", "resumed"]),
};

const EXPLAINED: Record<ToldEnd, string> = {
  closed: "une fermeture",
  "taken over": "une reprise ou un rapprochement",
};

/** Ends that the description of a fiche tells and its history does not, so that neither its page nor the open data shows them: warnings. */
export function checkToldEnds({ actors }: Pick<ReadSources, "actors">): LinkFault[] {
  return actors.flatMap((source) => checkFiche(source));
}

const checkFiche = oncePer(({ file, raw }: Read<Source<Fiche>>): LinkFault[] => {
  const description = String(findValues(raw, ["description"])[0]?.value ?? "").replace(/\s+/gu, " ");
  const events = findValues(raw, splitField("history.*.event")).map(({ value }) => value);
  const comments = findValues(raw, splitField("history.*.comment")).map(({ value }) => String(value));
  return (Object.keys(TELLING) as ToldEnd[]).flatMap((end): LinkFault[] => {
    if (events.some((event) => TELLING[end].has(event))) return [];
    if (comments.some((comment) => findTelling(end, comment) !== undefined)) return [];
    const sentence = findTelling(end, description);
    return sentence !== undefined ? [{ file, path: ["description"], level: "warning", ...explain(end, sentence) }] : [];
  });
});

/** The sentence of a text that tells an end. */
function findTelling(end: ToldEnd, text: string): string | undefined {
  const at = Object.values(TOLD_ENDS)
    .map((patterns) => text.search(patterns[end]))
    .find((index) => index !== -1);
  if (at === undefined) return undefined;
  const stop = text.indexOf(". ", at);
  return text.slice(text.lastIndexOf(". ", at) + 1, stop === -1 ? undefined : stop + 1).trim();
}

function explain(end: ToldEnd, sentence: string): Explanation {
  return {
    message: `la description dit ${EXPLAINED[end]} que history ne dit pas${NBSP}: ${quote(sentence)}`,
    remedy: "ajoutez à history l'événement, avec sa source\u202f; sans date connue, event: other",
  };
}
