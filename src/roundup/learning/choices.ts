import { hashAddress, hashTitled } from "../../edition/parse-memory.ts";
import type { Roundup, RoundupLink } from "../../model/model.ts";
import { callCommand } from "../../text/call-command.ts";
import { canonicalPlace, canonicalUrl, foldTitle } from "../../text/canonical-url.ts";
import { compareDates } from "../../text/dates.ts";
import type { ProposedCandidate, RoundupReport } from "../report.ts";
import type { StoryDecision } from "../stories/group-stories.ts";
import type { Told } from "./list-features.ts";

/** The largest size of the file, in bytes: the oldest choices make place. */
export const MOST_BYTES = 200_000;

/**
 * One act of the editor that no published edition shows: a link that was proposed and removed, added by hand or moved into another section, an
 * edition whose choices have been read, two addresses that tell one story, or do not.
 */
export type EditorChoice = Pick<Told, "title" | "publisher" | "language"> & {
  date: string;
  act: ChoiceAct;
  /** Where a link was moved: a section's id. */
  section?: string;
  /** The addresses of a story that was joined or parted. */
  urls?: readonly [string, string];
};

/** As the file says each act. */
const ACTS = {
  ...{ removed: "retiré", added: "ajouté", moved: "rangé" },
  ...{ read: "lue", joined: "même", parted: "autre" },
} as const;
export type ChoiceAct = keyof typeof ACTS;

const HEAD = `# Ce que la rédaction a retiré, ajouté, rangé, joint ou séparé : « ${callCommand("liens")} » en tient compte. Une ligne par choix ; effacez celles qui ne valent plus.\n# date\tacte\tlangue\téditeur, rubrique ou adresse\ttitre ou adresse\n`;

/** The choices of a file's text; a line that says none is passed over. */
export function parseChoices(text: string): EditorChoice[] {
  return text.split(/\r?\n/u).flatMap((line): EditorChoice[] => {
    const [date = "", told = "", language = "", first = "", second = ""] = line.split("\t");
    const act = (Object.keys(ACTS) as ChoiceAct[]).find((one) => ACTS[one] === told.normalize("NFC"));
    if (act === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return [];
    if (act === "joined" || act === "parted") return [{ date, act, title: "", urls: [first, second] as const }];
    const said = act === "moved" ? { section: first } : { publisher: first };
    return [{ date, act, title: second, ...said, ...(language === "" ? {} : { language }) }];
  });
}

/** The text of a file of choices, the oldest first; the oldest are left out of one that would be too large. */
export function renderChoices(choices: readonly EditorChoice[]): string {
  const lines = choices.toSorted((a, b) => compareDates(a.date, b.date)).map(renderChoice);
  let size = Buffer.byteLength(HEAD);
  const kept = lines.reverse().filter((line) => {
    size += Buffer.byteLength(line);
    return size <= MOST_BYTES;
  });
  return HEAD + kept.reverse().join("");
}

function renderChoice({ date, act, language = "", publisher = "", section, title, urls }: EditorChoice): string {
  const [first, second] = urls ?? [section ?? publisher, title];
  return `${[date, ACTS[act], language, first, second].map((field) => field.replace(/[\t\r\n]+/gu, " ")).join("\t")}\n`;
}

/**
 * What of an edition's links a person decided, once it is published: those that were proposed and do not stand in it, those that stand in it and
 * were never proposed, those that stand in another section than they were proposed for. What
 * waits for a later edition was not removed.
 */
export function readChoices(
  report: RoundupReport,
  sections: Roundup["sections"],
  waiting: ReadonlySet<string> = new Set(),
): EditorChoice[] {
  const { date, candidates } = report;
  const placed = sections.flatMap(({ links, ...section }) => links.map((link) => ({ link, section })));
  const byHash = new Map(
    candidates.flatMap((candidate) =>
      [candidate.hash, ...candidate.group.map(({ url }) => hashAddress(url))].map((hash) => [hash, candidate]),
    ),
  );
  const ids = new Map(
    candidates.flatMap(({ section }) => (section === undefined ? [] : [[section.title, section.id]])),
  );
  const stands = new Set<ProposedCandidate>();
  const chosen = placed.flatMap(({ link, section }): EditorChoice[] => {
    const { title, publisher, language, url } = link;
    const candidate =
      url === undefined
        ? undefined
        : (byHash.get(hashTitled(url, title)) ?? byHash.get(hashAddress(url)) ?? findRenamed(link, candidates, stands));
    if (candidate === undefined) return [{ date, act: "added", title, publisher, language }];
    stands.add(candidate);
    const id = section.id ?? ids.get(section.title ?? "");
    const isMoved = id !== undefined && id !== candidate.section?.id;
    return isMoved ? [{ date, act: "moved", title, language, section: id }] : [];
  });
  const removed = candidates
    .filter((candidate) => !stands.has(candidate) && !waiting.has(candidate.hash))
    .map(({ title, publisher, language }): EditorChoice => ({ date, act: "removed", title, publisher, language }));
  return [...removed, ...chosen, { date, act: "read", title: `édition ${report.number}`, publisher: "" }];
}

/** Of candidates that have one address, and stand nowhere under their own titles, the one whose title has most in common with this. */
function findRenamed(
  { url = "", title }: Pick<RoundupLink, "url" | "title">,
  candidates: readonly ProposedCandidate[],
  stands: ReadonlySet<ProposedCandidate>,
): ProposedCandidate | undefined {
  const words = new Set(foldTitle(title).split(" "));
  const countCommon = (one: ProposedCandidate) =>
    foldTitle(one.title)
      .split(" ")
      .filter((word) => words.has(word)).length;
  const left = candidates.filter(
    (one) => one.sharesAddress && !stands.has(one) && hashAddress(one.url) === hashAddress(url),
  );
  return left.sort((a, b) => countCommon(b) - countCommon(a))[0];
}

/** What was decided of two stories, by any of their keys; the latest decision counts. */
export function openDecisions(choices: readonly EditorChoice[]): StoryDecision {
  const decided = new Map<string, boolean>();
  const name = (a: string, b: string) => [a, b].sort().join(" ");
  for (const { act, urls } of choices.toSorted((a, b) => compareDates(a.date, b.date))) {
    if (urls !== undefined)
      for (const form of [canonicalUrl, canonicalPlace])
        decided.set(name(form(urls[0]), form(urls[1])), act === "joined");
  }
  if (decided.size === 0) return () => undefined;
  return (one, other) => {
    const pairs = one.keys.flatMap((a) => other.keys.map((b) => decided.get(name(a, b))));
    return pairs.find((decision) => decision !== undefined);
  };
}
