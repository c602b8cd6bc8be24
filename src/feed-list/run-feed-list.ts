import { join, resolve } from "node:path";
import { renderOpml } from "../exports/data/render-opml.ts";
import { codeOf } from "../files/code-of.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Actor, Model } from "../model/model.ts";
import { FEEDS_FILE } from "../model/source.ts";
import { openLine, type ProgressStream } from "../network/open-line.ts";
import { dayIn } from "../text/dates.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { type Discovery, discoverFeeds } from "./discover-feeds.ts";
import type { FoundFeed } from "./find-feed.ts";
import { importFeeds } from "./import-feeds.ts";
import { renderFeedLink } from "./propose-feed-link.ts";

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

/** The fiches whose feed is to be looked for, and why some that were asked for are not among them. */
type PickedActors = { actors: Actor[]; problems: Problem[] };

/** Fiches with a site and without a feed: those that are asked for, by id or by file, else all whose actor is not closed. */
export function pickActors({ actors, feeds }: Model, asked: readonly string[]): PickedActors {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const fed = new Map(feeds.map(({ actor, url }) => [actor, url]));
  const isLacking = ({ id, website }: Actor) => website !== undefined && !fed.has(id);
  const isOpen = ({ status }: Actor) => status !== "closed" && status !== "merged";
  if (asked.length === 0) return { actors: actors.filter((actor) => isLacking(actor) && isOpen(actor)), problems: [] };
  const ids = [...new Set(asked.map((word) => word.replace(/^(?:.*\/)?actors\/|\.yaml$/gu, "")))];
  return {
    actors: ids.flatMap((id) => byId.get(id) ?? []).filter(isLacking),
    problems: ids.flatMap((id) => {
      const actor = byId.get(id);
      if (actor === undefined) return describeUnknown(id, [...byId.keys()]);
      return isLacking(actor) ? [] : describeNeedless(actor, fed.get(id));
    }),
  };
}

function describeUnknown(id: string, known: readonly string[]): Problem {
  const near = findNearest(id, known);
  const remedy = near === undefined ? "donnez le nom d'un fichier de actors/" : `essayez ${near}`;
  return { level: "error", file: "actors/", message: `aucune fiche ne s'appelle ${quote(id)}`, remedy };
}

function describeNeedless({ file }: Actor, feed: string | undefined): Problem {
  if (feed === undefined)
    return {
      level: "error",
      file,
      message: "la fiche ne donne pas de site",
      remedy: "ajoutez-le sous links, avec role: website",
    };
  const message = `le flux ${quote(feed)} est déjà lu pour cette fiche`;
  return { level: "warning", file, message, remedy: "retirez-le d'abord s'il ne convient plus" };
}

/** What was found, in French, a line each. */
function renderDiscoveries(discoveries: readonly Discovery[], timezone: string): string[] {
  const found = discoveries.filter(({ search }) => search.kind === "found").length;
  const sites = `${discoveries.length} ${discoveries.length > 1 ? "sites visités" : "site visité"}`;
  const summary = `${sites}, ${found} flux ${found > 1 ? "trouvés" : "trouvé"}. Aucune fiche n'est modifiée.`;
  return [...discoveries.flatMap((discovery) => renderDiscovery(discovery, timezone)), summary];
}

function renderDiscovery({ actor: { file }, search, owner, proposal }: Discovery, timezone: string): string[] {
  if (search.kind === "unread") return [`! ${file} — la page d'accueil n'a pas été lue${NBSP}: ${search.message}`];
  if (search.kind === "none") return [`  ${file} — aucun flux trouvé`];
  const { feed } = search;
  if (owner !== undefined) return [`  ${file} — le flux trouvé est déjà celui de ${quote(owner)}${NNBSP}; ${feed.url}`];
  const place = proposal === undefined ? "à la fin de links" : `après la ligne ${proposal.after}`;
  const lines = proposal?.lines ?? renderFeedLink(feed.url);
  return [`✓ ${file}, ${place}${NBSP}: ${describeFeed(feed, timezone)}`, ...lines.map((line) => `    ${line}`)];
}

function describeFeed({ title, items, last }: FoundFeed, timezone: string): string {
  const count = `${items} élément${items > 1 ? "s" : ""}`;
  const facts = last === undefined ? count : `${count}, le dernier du ${dayIn(timezone, last)}`;
  return title === undefined ? facts : `${quote(title)} (${facts})`;
}
