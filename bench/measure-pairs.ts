import { readFileSync } from "node:fs";
import { join } from "node:path";
import { groupStories, type Story } from "../src/roundup/stories/group-stories.ts";

/** Pairs of one labelled file: precision, recall, and what was judged wrong. */
export type PairMeasure = { pairs: number; precision: number; recall: number; faults: string[] };

/**
 * Files of labelled pairs of headlines, « même » or « autre ». Rules were made with `reglage`; the others were labelled before their first run:
 * `mesure`, invented; `reels`, real titles of published editions, each beside a rewording or another; `inedits` and `neuves`, invented. Their first
 * figures, and which were looked at since, are in tests/fixtures/titles/README.md.
 */
export const PAIR_FILES = ["reglage", "mesure", "reels", "inedits", "neuves", "dernieres"] as const;
/** Beside those: free paraphrases and near traps, of which an editor is to judge many. */
export type PairFile = (typeof PAIR_FILES)[number] | "fraiches" | "secondes" | "ordinaires" | "courantes" | "autres";

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
  return { pairs: pairs.length, precision: right / joined.length, recall: right / same.length, faults };
}

function tell(title: string, publisher: string): Story {
  return { title, publisher, keys: [`${publisher} ${title}`], time: 0 };
}
