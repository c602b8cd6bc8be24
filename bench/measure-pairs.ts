import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Candidate } from "../src/roundup/candidate.ts";
import { nameNear } from "../src/roundup/find-near.ts";
import { groupStories, type Story } from "../src/roundup/stories/group-stories.ts";

/** Pairs of one labelled file: precision, recall, what was judged wrong; of those of one story, the share joined or told to the editor as near. */
export type PairMeasure = { pairs: number; precision: number; recall: number; told: number; faults: string[] };

/**
 * Files of labelled pairs of headlines, « même » or « autre ». Rules were made with `reglage`; the others were labelled before their first run:
 * `mesure`, invented; `reels`, real titles of published editions, each beside a rewording or another; `inedits` and `neuves`, invented. Their first
 * figures, and which were looked at since, are in tests/fixtures/titles/README.md.
 */
export const PAIR_FILES = ["reglage", "mesure", "reels", "inedits", "neuves", "dernieres"] as const;
/** Beside those: free paraphrases and near traps, of which an editor is to judge many. */
export type PairFile =
  | (typeof PAIR_FILES)[number]
  | "fraiches"
  | "secondes"
  | "ordinaires"
  | "courantes"
  | "autres"
  | "parues"
  | "suivantes";

/** All pairs of some files, as one; each is judged as a run does, by title and excerpt, of two sources on one day. */
export function measurePairs(names: readonly PairFile[]): PairMeasure {
  const pairs = names
    .flatMap((name) =>
      readFileSync(join(import.meta.dirname, "../tests/fixtures/titles", `${name}.tsv`), "utf8")
        .trimEnd()
        .split("\n"),
    )
    .map((line) => {
      const [label, a = "", b = ""] = line.split("\t");
      return {
        isSame: label === "même",
        isJoined: groupStories([tell(a, "La Gazette"), tell(b, "Le Courrier")]).length === 1,
        isNear: areNear(a, b),
        a,
        b,
      };
    });
  const joined = pairs.filter(({ isJoined }) => isJoined);
  const same = pairs.filter(({ isSame }) => isSame);
  const right = joined.filter(({ isSame }) => isSame).length;
  const faults = pairs
    .filter(({ isSame, isJoined }) => isSame !== isJoined)
    .map(({ isSame, a, b }) => `${isSame ? "même" : "autre"} : ${a} / ${b}`);
  const told = same.filter(({ isJoined, isNear }) => isJoined || isNear).length / same.length;
  return { pairs: pairs.length, precision: right / joined.length, recall: right / same.length, told, faults };
}

/** What a draft tells the editor of the second. */
function areNear(a: string, b: string): boolean {
  const [first, second] = [a, b].map((title, place) => ({
    ...{ title, publisher: ["La Gazette", "Le Courrier"][place] ?? "" },
    url: `https://example.org/${place}`,
  }));
  return nameNear([first, second] as Candidate[], [], () => undefined, "fr").at(-1)?.near !== undefined;
}

function tell(title: string, publisher: string): Story {
  return { title, publisher, keys: [`${publisher} ${title}`], time: 0 };
}
