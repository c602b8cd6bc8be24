import { hashAddress } from "../../edition/parse-memory.ts";
import { callCommand } from "../../text/call-command.ts";
import { canonicalUrl } from "../../text/canonical-url.ts";
import type { StoryDecision } from "../group-stories.ts";
import type { RoundupReport } from "../report.ts";
import type { Told } from "./list-features.ts";

/** The largest size of the file, in bytes: the oldest choices make place. */
export const MOST_BYTES = 200_000;

/**
 * One act of the editor that no published edition shows: a link that was proposed and removed, an edition whose choices have been read, two
 * addresses that tell one story, or do not.
 */
export type EditorChoice = Pick<Told, "title" | "publisher" | "language"> & {
  date: string;
  act: ChoiceAct;
  /** The addresses of a story that was joined or parted. */
  urls?: readonly [string, string];
};

/** As the file says each act. */
const ACTS = { removed: "retiré", read: "lue", joined: "même", parted: "autre" } as const;
export type ChoiceAct = keyof typeof ACTS;

const HEAD = `# Ce que la rédaction a retiré, joint ou séparé : « ${callCommand("liens")} » en tient compte. Une ligne par choix ; effacez celles qui ne valent plus.\n# date\tacte\tlangue\téditeur ou adresse\ttitre ou adresse\n`;

/** The choices of a file's text; a line that says none is passed over. */
export function parseChoices(text: string): EditorChoice[] {
  return text.split(/\r?\n/u).flatMap((line): EditorChoice[] => {
    const [date = "", said = "", language = "", first = "", second = ""] = line.split("\t");
    const act = (Object.keys(ACTS) as ChoiceAct[]).find((one) => ACTS[one] === said.normalize("NFC"));
    if (act === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return [];
    if (act === "joined" || act === "parted") return [{ date, act, title: "", urls: [first, second] as const }];
    return [{ date, act, title: second, publisher: first, ...(language === "" ? {} : { language }) }];
  });
}

/** The text of a file of choices, the oldest first; the oldest are left out of one that would be too large. */
export function renderChoices(choices: readonly EditorChoice[]): string {
  const lines = choices.toSorted((a, b) => a.date.localeCompare(b.date)).map(renderChoice);
  let size = Buffer.byteLength(HEAD);
  const kept = lines.reverse().filter((line) => {
    size += Buffer.byteLength(line);
    return size <= MOST_BYTES;
  });
  return HEAD + kept.reverse().join("");
}

function renderChoice({ date, act, language = "", publisher = "", title, urls }: EditorChoice): string {
  const [first, second] = urls ?? [publisher, title];
  return `${[date, ACTS[act], language, first, second].map((field) => field.replace(/[\t\r\n]+/gu, " ")).join("\t")}\n`;
}

/** What of an edition's links a person decided: those that were proposed and do not stand in it once it is published. */
export function readChoices(report: RoundupReport, urls: readonly (string | undefined)[]): EditorChoice[] {
  const present = new Set(urls.flatMap((url) => (url === undefined ? [] : hashAddress(url))));
  const isPresent = ({ hash, group }: RoundupReport["candidates"][number]) =>
    present.has(hash) || group.some((other) => present.has(hashAddress(other.url)));
  const { date } = report;
  const removed = report.candidates
    .filter((candidate) => !isPresent(candidate))
    .map(({ title, publisher, language }): EditorChoice => ({ date, act: "removed", title, publisher, language }));
  return [...removed, { date, act: "read", title: `édition ${report.number}`, publisher: "" }];
}

/** What was decided of two stories, by any of their keys; the latest decision counts. */
export function openDecisions(choices: readonly EditorChoice[]): StoryDecision {
  const decided = new Map<string, boolean>();
  const name = (a: string, b: string) => [a, b].sort().join(" ");
  for (const { act, urls } of choices.toSorted((a, b) => a.date.localeCompare(b.date))) {
    if (urls !== undefined) decided.set(name(canonicalUrl(urls[0]), canonicalUrl(urls[1])), act === "joined");
  }
  if (decided.size === 0) return () => undefined;
  return (one, other) => {
    const pairs = one.keys.flatMap((a) => other.keys.map((b) => decided.get(name(a, b))));
    return pairs.find((decision) => decision !== undefined);
  };
}
