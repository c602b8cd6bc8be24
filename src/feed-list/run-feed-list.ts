import { join, resolve } from "node:path";
import { renderOpml } from "../exports/data/render-opml.ts";
import { codeOf } from "../files/code-of.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Model } from "../model/model.ts";
import { FEEDS_FILE } from "../model/source.ts";
import { openLine, type ProgressStream } from "../network/open-line.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP } from "../text/quote.ts";
import { type Discovery, discoverFeeds } from "./discover-feeds.ts";
import { importFeeds } from "./import-feeds.ts";
import { pickActors } from "./pick-actors.ts";
import { renderDiscoveries } from "./render-discoveries.ts";

export type FeedListRun = {
  /** The site root, absolute. */
  root: string;
  now: Date;
  /** The options as typed. */
  typed: { decouvrir?: boolean; importer?: string; exporter?: string };
  /** Fiches to look at, by id. */
  words: readonly string[];
  /** Where progress is shown. */
  stream: ProgressStream;
};

/** Lines to print, in French, after the problems; the exit code. */
export type FeedListResult = { code: number; problems?: readonly Problem[]; lines: string[] };

/** Looks for feeds, imports or exports their list: one of them, as the options say. */
export async function runFeedList(model: Model, run: FeedListRun): Promise<FeedListResult> {
  const { decouvrir, importer, exporter } = run.typed;
  const asked = [decouvrir, importer, exporter].filter((option) => option !== undefined);
  if (asked.length !== 1 || (!decouvrir && run.words.length > 0))
    return {
      code: 2,
      lines: [`Dites quoi faire${NBSP}: --decouvrir [FICHES], --importer FICHIER ou --exporter FICHIER.`],
    };
  const file = importer ?? exporter;
  try {
    if (importer !== undefined) return await takeIn(model, run.root, importer);
    return exporter === undefined ? await discover(model, run) : await giveOut(model, exporter);
  } catch (error) {
    return { code: 1, lines: [explainFailure(error, file)] };
  }
}

async function discover(model: Model, { root, now, words, stream }: FeedListRun): Promise<FeedListResult> {
  const { actors, problems } = pickActors(model, words);
  const rewrite = openLine(stream);
  const discoveries = await discoverFeeds(model, actors, {
    root,
    now,
    allowPrivate: model.settings.roundup.allow_private_hosts,
    onProgress: ({ done, total, name }) => rewrite(`${done}/${total} sites — ${name}`),
  });
  rewrite("");
  const written = await writePatch(root, model.today, discoveries);
  const code = Number(problems.some(({ level }) => level === "error"));
  return { code, problems, lines: [...renderDiscoveries(discoveries, model.settings.timezone), ...written] };
}

/** A second patch of a day takes the place of the first. */
async function writePatch(root: string, today: string, discoveries: readonly Discovery[]): Promise<string[]> {
  const patches = discoveries.flatMap(({ proposal }) => proposal?.patch ?? []);
  if (patches.length === 0) return [];
  const file = `_rapports/flux-${today}.patch`;
  await writeAtomically(join(root, file), patches.join(""), { replace: true });
  return [`Recopiez les lignes qui conviennent, ou prenez-les toutes${NBSP}: git apply ${file}`];
}

async function takeIn({ feeds }: Model, root: string, path: string): Promise<FeedListResult> {
  const { added, problems, unwritten } = await importFeeds(resolve(path), root, feeds);
  if (unwritten !== undefined)
    return {
      code: 1,
      problems,
      lines: [`${FEEDS_FILE} n'a pas une source par bloc. Ajoutez-y vous-même${NBSP}:`, ...unwritten],
    };
  const lines = added.map(({ name, url }) => `+ ${name} — ${url}`);
  const said = added.length === 0 ? "n'est pas modifié" : `gagne ${added.length} source${added.length > 1 ? "s" : ""}`;
  const code = Number(problems.some(({ level }) => level === "error"));
  return { code, problems, lines: [...lines, `${FEEDS_FILE} ${said}.`] };
}

async function giveOut(model: Model, path: string): Promise<FeedListResult> {
  if (model.feeds.length === 0) return { code: 1, lines: ["Aucun flux à exporter. Rien n'est écrit."] };
  await writeAtomically(resolve(path), renderOpml(model));
  return { code: 0, lines: [`✓ ${path}${NBSP}: ${model.feeds.length} flux.`] };
}

const FAILURES: Readonly<Record<string, string>> = {
  EEXIST: "ce fichier existe déjà. Donnez un autre nom.",
  ENOENT: "ce fichier n'existe pas.",
  EISDIR: "c'est un dossier.",
};

function explainFailure(error: unknown, file: string | undefined): string {
  const { syscall, path } = error as NodeJS.ErrnoException;
  if (syscall === undefined) throw error;
  const code = codeOf(error);
  return `✗ ${file ?? path}${NBSP}: ${FAILURES[code] ?? `le fichier ne peut être lu ou écrit (${code}).`}`;
}
