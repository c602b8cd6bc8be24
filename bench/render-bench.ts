import type { Output } from "./measure-output.ts";
import { type BenchResult, type Comparison, growthExponent, type SizedMeasure } from "./run-bench.ts";

const number = new Intl.NumberFormat("fr", { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const seconds = (milliseconds: number) => `${decimal.format(milliseconds / 1000)}\u00a0s`;
const megabytes = (bytes: number) => `${number.format(bytes / 1e6)}\u00a0Mo`;

type Column = [title: string, cell: (one: SizedMeasure) => string];

const COLUMNS: Column[] = [
  ["sources", ({ size }) => number.format(size)],
  ["pages HTML", ({ output }) => number.format(output.pages)],
  ["octets par page", ({ output }) => number.format(output.meanBytes)],
  ["chargement", ({ loading }) => seconds(loading)],
  ["lecture", ({ sources }) => seconds(sources)],
  ["pages", ({ pages }) => seconds(pages)],
  ["index", ({ index }) => seconds(index)],
  ["total", ({ total }) => seconds(total)],
  ["mémoire", ({ memory }) => megabytes(memory)],
  ["dont Node", ({ ownMemory }) => megabytes(ownMemory)],
];

/** What `npm run bench` prints: one line per size, the growth, the comparison with Hugo. */
export function renderBench({ builds, comparison }: BenchResult): string {
  const rows = [COLUMNS.map(([title]) => title), ...builds.map((one) => COLUMNS.map(([, cell]) => cell(one)))];
  const parts = [alignColumns(rows), renderGrowth(builds), comparison ? renderComparison(comparison) : ""];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The growth exponent of the build without the fixed cost of loading the program, then of each of its phases. */
function renderGrowth(builds: readonly SizedMeasure[]): string {
  const bySize = builds.toSorted((a, b) => a.size - b.size);
  const [small, large] = [bySize.at(0), bySize.at(-1)];
  if (!small || !large || small.size === large.size) return "";
  const exponent = (time: (one: SizedMeasure) => number) => decimal.format(growthExponent(time, small, large));
  const phases = [
    `lecture ${exponent(({ sources }) => sources)}`,
    `pages ${exponent(({ pages }) => pages)}`,
    `index ${exponent(({ index }) => index)}`,
  ].join(", ");
  const range = `de ${number.format(small.size)} à ${number.format(large.size)}`;
  const whole = exponent(({ total, loading }) => total - loading);
  return `Exposant de croissance ${range}, hors chargement\u00a0: ${whole} (${phases})`;
}

/** What the two sides do not both do. */
const UNLIKE = [
  "Hugo choisit les fiches et les articles voisins par son propre «\u00a0Related\u00a0»,",
  "ne compose pas la typographie française et ne vérifie pas les sources\u00a0;",
  "Pagefind y lit les pages écrites, et ici le modèle, où chaque lien d’une édition se trouve seul.",
].join("\n");

function renderComparison({ size, version, pairs, ratio, bestRatio }: Comparison): string {
  const rows = pairs.map(({ ours, hugo }) => [
    seconds(ours.total),
    seconds(hugo.total),
    seconds(hugo.pages),
    seconds(hugo.index),
    decimal.format(ours.total / hugo.total),
  ]);
  const weigh = ({ pages, meanBytes, feeds }: Output) =>
    `${number.format(pages)} pages de ${number.format(meanBytes)} octets en moyenne, ${number.format(feeds)} flux et fichiers de données`;
  const [first] = pairs;
  return [
    `Contre Hugo ${version} et Pagefind, ${number.format(size)} sources, par tours`,
    first ? `Ici\u00a0: ${weigh(first.ours.output)}.\nHugo\u00a0: ${weigh(first.hugo.output)}.` : "",
    UNLIKE,
    alignColumns([["ici", "Hugo et Pagefind", "dont Hugo", "dont Pagefind", "rapport"], ...rows]),
    `Rapport médian\u00a0: ${decimal.format(ratio)} (meilleur temps contre meilleur temps\u00a0: ${decimal.format(bestRatio)})`,
  ].join("\n");
}

function alignColumns(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")).join("\n");
}
