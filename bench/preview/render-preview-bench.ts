import { pickMedian } from "../pick-median.ts";
import type { PreviewBench } from "./run-preview-bench.ts";

const decimal = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat("fr", { maximumFractionDigits: 0 });
const milliseconds = (value: number) => `${whole.format(value)}\u00a0ms`;
const megabytes = (bytes: number) => `${whole.format(bytes / 1e6)}\u00a0Mo`;

/** What `npm run bench -- --apercu` prints. */
export function renderPreviewBench({ starts, saves, desk, memory, sizes }: PreviewBench): string {
  return [
    "Site réel",
    ...renderStarts(starts),
    ...saves.map(
      ({ kind, median, worst, rounds }) =>
        `  enregistrer une ${kind} → vue\u00a0: médiane ${milliseconds(median)}, pire de ${rounds} ${milliseconds(worst)}`,
    ),
    `  bureau, ${desk.actions} actions pendant ${desk.saves} enregistrements\u00a0: médiane ${milliseconds(desk.median)}, pire ${milliseconds(desk.worst)}, processeur du serveur par action ${milliseconds(desk.processor)}`,
    `  mémoire après ${memory.saves / 10} enregistrements ${megabytes(memory.early)}, après ${memory.saves} ${megabytes(memory.late)}\u00a0: rapport ${decimal.format(memory.late / memory.early)}`,
    "Sites inventés",
    ...sizes.map(
      ({ size, firstPage, build, save }) =>
        `  ${whole.format(size)} sources\u00a0: première page ${milliseconds(firstPage)}, ${decimal.format(firstPage / build)} de la construction (${milliseconds(build)})\u202f; enregistrer → vue médiane ${milliseconds(save.median)}, pire ${milliseconds(save.worst)}, 1/${whole.format(build / save.median)} de la construction`,
    ),
    ...renderGrowth(sizes),
  ].join("\n");
}

function renderStarts(starts: PreviewBench["starts"]): string[] {
  const ours = starts.map((pair) => pair.ours);
  const line = `  npm start → page d'accueil\u00a0: médiane ${milliseconds(pickMedian(ours))}, meilleur ${milliseconds(Math.min(...ours))}`;
  const pairs = starts.flatMap(({ ours: own, theirs }) => (theirs === undefined ? [] : [{ own, theirs }]));
  if (pairs.length === 0) return [line];
  const theirs = pairs.map((pair) => pair.theirs);
  const ratio = pickMedian(pairs.map((pair) => pair.own / pair.theirs));
  return [
    line,
    `  le même, avant\u00a0: médiane ${milliseconds(pickMedian(theirs))}, meilleur ${milliseconds(Math.min(...theirs))}\u202f; rapport ${decimal.format(ratio)}`,
  ];
}

/** How the time from a save to its page grows with the size of the site: 1 where it is in proportion. */
function renderGrowth(sizes: PreviewBench["sizes"]): string[] {
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (!small || !large || small === large) return [];
  const exponent = Math.log(large.save.median / small.save.median) / Math.log(large.size / small.size);
  return [`  exposant de croissance de ${small.size} à ${large.size} sources\u00a0: ${decimal.format(exponent)}`];
}
