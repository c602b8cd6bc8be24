import type { FetchMeasure, FetchRun } from "./measure-fetching.ts";
import type { ParsingMeasure } from "./measure-parsing.ts";

/** Picking is told in seconds of processor. */
export type FeedsBench = { parsing: ParsingMeasure; picking: number; fetching: FetchMeasure };

const decimal = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const number = new Intl.NumberFormat("fr", { maximumFractionDigits: 0 });

/** What `npm run bench -- --feeds` prints. */
export function renderFeedsBench({ parsing, picking, fetching }: FeedsBench): string {
  const { feeds, delayMs, concurrency, first, second } = fetching;
  return [
    `Lecture d'un flux de 50\u00a0ko\u00a0: ${decimal.format(parsing.ours)}\u00a0ms de processeur, ${decimal.format(parsing.bare)}\u00a0ms pour rss-parser seul. Débit\u00a0: ${decimal.format(parsing.ratio)} du sien.`,
    `Tri de 10\u202f000 éléments, dont 1\u202f000 nouveaux, contre 500 éditions de 20 liens\u00a0: ${decimal.format(picking)}\u00a0s de processeur.`,
    `Collecte de ${number.format(feeds)} flux qui répondent en ${delayMs}\u00a0ms, ${concurrency} à la fois\u00a0:`,
    renderRun("premier passage", first),
    renderRun("second passage", second),
  ].join("\n");
}

function renderRun(name: string, { total, ratio, memory, bodyBytes, states, items }: FetchRun): string {
  const said = Object.entries(states).map(([state, count]) => `${state} ${number.format(count)}`);
  return `  ${name}\u00a0: ${decimal.format(total / 1000)}\u00a0s, ${decimal.format(ratio)} fois le minimum, ${number.format(memory / 1e6)}\u00a0Mo, ${number.format(bodyBytes)} octets de corps, ${said.join(", ")}, ${number.format(items)} éléments`;
}
