import { NBSP } from "../src/text/quote.ts";
import { leaveOneOut, measureWeek, readDistractors, readSite, WEEKS } from "./measure-choosing.ts";
import { measurePairs, PAIR_FILES } from "./measure-pairs.ts";
import { measureYear } from "./measure-year.ts";

const SEEDS = [1, 2, 3];

function groupByYear<Edition extends { date: string }>(editions: readonly Edition[]): [year: string, Edition[]][] {
  const years = [...new Set(editions.map(({ date }) => date.slice(0, 4)))].sort();
  return years.map((year) => [year, editions.filter(({ date }) => date.startsWith(year))]);
}

/** Every figure of what is chosen, before learning and with it. */
export async function measureChoosing() {
  const model = readSite();
  const distractors = await readDistractors();
  const byYear = (isLearning: boolean) =>
    groupByYear(leaveOneOut(model, distractors, isLearning)).map(([year, editions]) => {
      const sum = (pick: (edition: (typeof editions)[number]) => number) =>
        editions.reduce((total, edition) => total + pick(edition), 0);
      const misses = editions.flatMap((edition) => edition.misses);
      return { year, found: sum(({ found }) => found), of: sum(({ of }) => of), misses };
    });
  return {
    distractors: distractors.length,
    editions: { keywords: byYear(false), learned: byYear(true) },
    weeks: Object.entries(WEEKS).map(([name, week]) => ({
      name,
      keywords: measureWeek(model, false, week),
      learned: measureWeek(model, true, week),
    })),
    pairs: {
      "toutes ensemble": { ...measurePairs(PAIR_FILES), faults: [] },
      "à part, de titres que nulle édition n'a, première mesure 97,4 et 92,5": measurePairs(["dernieres"]),
      "parues, de presque les mêmes mots, première mesure 98,8 et 67,5": measurePairs(["parues"]),
      "suivantes, de même, première mesure 95,7 et 67": measurePairs(["suivantes"]),
      "fraîches, paraphrases libres et pièges, première mesure 80,3 et 40,7": measurePairs(["fraiches"]),
      "secondes, faites sans connaître les règles, première mesure 88,2 et 67": measurePairs(["secondes"]),
      "ordinaires, faites de même, première mesure 100 et 41,7": measurePairs(["ordinaires"]),
      "courantes, de même, un quart libres, pièges serrés, première mesure 97,7 et 35": measurePairs(["courantes"]),
      "autres, de même, première mesure 92,7 et 31,7": measurePairs(["autres"]),
      "neuves, première mesure 95,1 et 78": measurePairs(["neuves"]),
      "inédites, première mesure 100 et 85,9": measurePairs(["inedits"]),
      "mesurées avant": measurePairs(["mesure"]),
      "de titres parus, récrits pour moitié": measurePairs(["reels"]),
      "de réglage": measurePairs(["reglage"]),
    },
    years: SEEDS.map((seed) => ({ seed, ...measureYear(seed) })),
  };
}

export function renderChoosingBench({
  distractors,
  editions,
  weeks,
  pairs,
  years,
}: Awaited<ReturnType<typeof measureChoosing>>): string {
  const share = (value: number) => `${(100 * value).toFixed(1)} %`;
  const tell = ({ precision20, precision40, recall40, mostEqual }: ReturnType<typeof measureWeek>) =>
    `précision à 20 ${share(precision20)}, à 40 ${share(precision40)}, rappel à 40 ${share(recall40)}, ${mostEqual} éléments au plus à égalité`;
  return [
    `Chaque édition contre ce qu'enseignent les autres, titre et citation seuls, parmi ${distractors} éléments étrangers, à 40${NBSP}:`,
    ...editions.learned.map(({ year, found, of }, index) => {
      const before = editions.keywords[index];
      return `  ${year}${NBSP}: ${found} sur ${of} (${share(found / of)})${before && `, mots-clés seuls ${share(before.found / before.of)}`}`;
    }),
    ...editions.learned.flatMap(({ misses }) => misses.map((miss) => `    manque ${miss}`)),
    ...weeks.flatMap(({ name, learned, keywords }) => [
      `Semaine étiquetée, ${name} (${learned.wanted} à garder)${NBSP}: ${tell(learned)}`,
      `  mots-clés seuls${NBSP}: ${tell(keywords)}`,
      ...learned.misses.map((title) => `    manque ${title}`),
      ...learned.falses.map((title) => `    de trop ${title}`),
    ]),
    ...Object.entries(pairs).map(
      ([name, { pairs: count, precision, recall, told, faults }]) =>
        `Paires ${name} (${count})${NBSP}: précision ${share(precision)}, rappel ${share(recall)}, jointes ou dites proches ${share(told)}${faults.map((fault) => `\n    faute ${fault}`).join("")}`,
    ),
    `Une année simulée (changement de goût en semaine 27), rappel semaine par semaine${NBSP}:`,
    ...years.map(
      ({ seed, weeks: all, trainingMs }) =>
        `  graine ${seed}, entraînement ${trainingMs.toFixed(0)} ms${NBSP}: ${all.map(({ recall }) => Math.round(100 * recall)).join(" ")}`,
    ),
  ].join("\n");
}
