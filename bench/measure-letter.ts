import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { LetterDocument } from "../layouts/newsletter/LetterDocument.tsx";
import type { RoundupLink } from "../src/model/model.ts";
import { themeOf } from "../src/model/theme-of.ts";
import { styleLetter } from "../src/newsletter/letter-style.ts";
import { prepareContent } from "../src/newsletter/prepare-content.ts";
import { getStrings } from "../src/words/languages.ts";
import { makeLongRoundup, makeModel, makeSite } from "../tests/newsletter/make-roundup.ts";
import { PROJECT } from "../tests/run-script.ts";

/** Times in milliseconds, medians of all rounds; sizes in bytes. */
export type LetterMeasure = {
  links: number;
  /** `npm run newsletter`, from the start of its process to its end: sources read, letter rendered, checked, written. */
  command: number;
  /** A process that does nothing but load mjml and render the same letter's MJML. */
  bare: number;
  /** Of the times, round by round; the median. */
  ratio: number;
  html: number;
};

const ROUNDS = 5;
const BARE = `
import { readFileSync } from "node:fs";
import mjml from "mjml";
const { html } = await mjml(readFileSync(process.argv[1], "utf8"), { validationLevel: "strict", fonts: {} });
if (!html.includes("</html>")) process.exit(1);
`;

/** Renders an edition of so many links by the command, and its MJML by mjml alone, by turns, each in a new process. */
export async function measureLetter(links: number): Promise<LetterMeasure> {
  const root = mkdtempSync(join(tmpdir(), "letter-bench-"));
  try {
    writeSite(root, links);
    const rounds: { command: number; bare: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ command: await timeCommand(root), bare: await timeBare(join(root, "letter.mjml")) });
    return {
      links,
      command: pickMedian(rounds.map(({ command }) => command)),
      bare: pickMedian(rounds.map(({ bare }) => bare)),
      ratio: pickMedian(rounds.map(({ command, bare }) => command / bare)),
      html: readFileSync(join(root, "out/101/index.html")).length,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function writeSite(root: string, links: number): void {
  const [settings, roundup] = [makeSite(), makeLongRoundup(links)];
  mkdirSync(join(root, "content/liens"), { recursive: true });
  writeFileSync(join(root, "site.yaml"), JSON.stringify(settings));
  const head = JSON.stringify({ number: roundup.number, date: roundup.date, title: roundup.title });
  const sections = roundup.sections.map(
    (section) => `## ${section.title}\n\n${section.links.map(writeLink).join("\n")}`,
  );
  const text = `---\n${head}\n---\n\n${roundup.intro}\n\n${sections.join("\n")}`;
  writeFileSync(join(root, `content/liens/${roundup.date}.md`), text);
  const content = prepareContent({ roundup, model: makeModel(roundup, settings) });
  const strings = getStrings("fr");
  writeFileSync(
    join(root, "letter.mjml"),
    renderToString(h(LetterDocument, { content, strings, style: styleLetter(themeOf(settings)) })),
  );
}

function writeLink({ title, url, publisher, comment, quotation }: RoundupLink): string {
  const quoted = quotation === "" ? "" : `\n> ${quotation}\n`;
  return `### [${title}](${url}) — ${publisher}\n\n${comment}\n${quoted}`;
}

async function timeCommand(root: string): Promise<number> {
  const started = performance.now();
  await promisify(execFile)(
    process.execPath,
    [
      ...["--import", "tsx", "scripts/civic-theque.ts", "newsletter"],
      ...["--root", root, "--out", join(root, "out"), "--now", "2026-11-23T08:00:00Z"],
    ],
    { cwd: PROJECT },
  );
  return performance.now() - started;
}

async function timeBare(file: string): Promise<number> {
  const started = performance.now();
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", BARE, file], { cwd: PROJECT });
  return performance.now() - started;
}

function pickMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
