import { readFileSync } from "node:fs";
import { join } from "node:path";
import { groupStories, type Story } from "../src/roundup/group-stories.ts";

/** Pairs of one labelled file: precision, recall, and what was judged wrong. */
export type PairMeasure = { pairs: number; precision: number; recall: number; faults: string[] };

/** Pairs of headlines, « même » or « autre » (`reels`: real ones of published editions, each beside a rewording or another); each is judged as a run does, by title and excerpt, of two sources on one day. */
export function measurePairs(name: "mesure" | "reglage" | "reels"): PairMeasure {
  const text = readFileSync(join(import.meta.dirname, "../tests/fixtures/titles", `${name}.tsv`), "utf8");
  const pairs = text
    .trimEnd()
    .split("\n")
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
