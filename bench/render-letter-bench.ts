import type { LetterMeasure } from "./measure-letter.ts";

const decimal = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const seconds = (milliseconds: number) => `${decimal.format(milliseconds / 1000)}\u00a0s`;

/** What `npm run bench -- --letter` prints. */
export function renderLetterBench({ links, command, bare, ratio, html }: LetterMeasure): string {
  return [
    `Lettre de ${links} liens\u00a0: ${decimal.format(html / 1000)}\u00a0ko de HTML`,
    `npm run newsletter, processus neuf\u00a0: ${seconds(command)}`,
    `mjml seul sur le même MJML, processus neuf\u00a0: ${seconds(bare)}`,
    `rapport\u00a0: ${decimal.format(ratio)}`,
  ].join("\n");
}
