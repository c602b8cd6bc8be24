import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Model } from "../../model/model.ts";
import { hostOf } from "../../text/canonical-url.ts";
import { isEmptyWord } from "../../text/language-of-words.ts";
import { NBSP, quote } from "../../text/quote.ts";
import type { EditorChoice } from "../learning/choices.ts";
import { createNameFinder } from "../match-actors.ts";
import { createTermFinder } from "../match-keywords.ts";
import { splitWords, type Word } from "../split-words.ts";

/** A change of the settings that past choices speak for, and why, in French. */
export type SettingProposal = { why: string } & (
  | { kind: "new-keyword"; term: string; weight: number }
  | { kind: "keyword-weight"; term: string; weight: number }
  | { kind: "source-weight"; name: string; weight: number }
  | { kind: "new-source"; host: string }
);

export type Evidence = {
  model: Pick<Model, "roundups" | "settings" | "actors" | "feeds">;
  choices: readonly EditorChoice[];
  /** Titles of what no keyword speaks for: what nobody looks for. */
  background: readonly string[];
};

/** Editions that a phrase must have been in, links that a weight must have been met by, before anything is proposed of them. */
const FEWEST_EDITIONS = 3;
const FEWEST_LINKS = 4;
/** Proposals of new keywords, the most met first. */
const MOST_KEYWORDS = 12;

/** Everything that past choices propose to change, each with its reason. Nothing is proposed of what was met too rarely. */
export function listProposals(evidence: Evidence): SettingProposal[] {
  const { model, choices } = evidence;
  const kept = model.roundups
    .filter(({ draft }) => !draft)
    .flatMap(({ date, links }) =>
      links.map(({ title, quotation, publisher, url }) => ({
        ...{ date, publisher, url, told: title, title: splitWords(title), excerpt: splitWords(toPlainText(quotation)) },
      })),
    );
  const removed = choices
    .filter(({ act }) => act === "removed")
    .map(({ title, publisher }) => ({ publisher, told: title, title: splitWords(title), excerpt: [] as Word[] }));
  return [
    ...proposeKeywords(evidence, kept, removed),
    ...proposeKeywordWeights(evidence, kept, removed),
    ...proposeSources(evidence, kept, removed),
  ];
}

type Link = { publisher?: string; url?: string; told: string; title: Word[]; excerpt: Word[] };

/** Phrases of two or three words that several editions had, and single words that no other item of the feeds has, as yet in no keyword and no name. */
function proposeKeywords(
  { model, background }: Evidence,
  kept: readonly (Link & { date: string })[],
  removed: readonly Link[],
): SettingProposal[] {
  const findKeyword = createTermFinder(model.settings.roundup.keywords);
  const findName = createNameFinder(model.actors);
  const phrases = new Map<string, { name: string; editions: Set<string> }>();
  for (const { date, told } of kept)
    for (const { key, name } of listPhrases(told)) {
      const phrase = phrases.get(key) ?? { name, editions: new Set<string>() };
      phrase.editions.add(date);
      phrases.set(key, phrase);
    }
  const against = countPhrases([...removed.map(({ told }) => told), ...background]);
  const isNew = (name: string) => findKeyword(splitWords(name)).length === 0 && findName(splitWords(name)).length === 0;
  const found = [...phrases]
    .filter(([key, { editions }]) => editions.size >= FEWEST_EDITIONS && (against.get(key) ?? 0) * 3 < editions.size)
    .filter(([key, { name }]) => (key.includes(" ") || background.length > 0) && isNew(name))
    .sort(([a, one], [b, other]) => other.editions.size - one.editions.size || b.length - a.length);
  const isPart = (key: string, size: number) =>
    found.some(([other, { editions }]) => other !== key && ` ${other} `.includes(` ${key} `) && editions.size >= size);
  return found
    .filter(([key, { editions }]) => !isPart(key, editions.size))
    .slice(0, MOST_KEYWORDS)
    .map(([, { name, editions }]) => ({
      ...{ kind: "new-keyword", term: name, weight: editions.size >= 2 * FEWEST_EDITIONS ? 3 : 2 },
      why: `${quote(name)} paraît dans ${editions.size} éditions, et aucun mot-clé ne le dit`,
    }));
}

function countPhrases(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const { key } of listPhrases(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const SHORTEST = 3;
const SHORTEST_ALONE = 8;
const isTelling = ({ folded }: Word) => folded.length >= SHORTEST && !/\d/u.test(folded) && !isEmptyWord(folded);

/** What two words of one phrase never have between them. */
const STOPS = /[,;:.!?…|()[\]«»“”"–—]/u;

/** Runs of one to three words of a title that begin and end with words that tell something, each once. */
function listPhrases(title: string): { key: string; name: string }[] {
  const phrases = new Map<string, string>();
  for (const words of title.split(STOPS).map(splitWords))
    for (const start of words.keys())
      for (const length of [1, 2, 3]) {
        const run = words.slice(start, start + length);
        const [first, last] = [run[0], run.at(-1)];
        if (run.length < length || first === undefined || last === undefined) continue;
        if (!isTelling(first) || !isTelling(last)) continue;
        if (length === 1 && first.folded.length < SHORTEST_ALONE) continue;
        const key = run.map(({ singular }) => singular).join(" ");
        if (!phrases.has(key)) phrases.set(key, run.map(({ raw }) => raw.toLowerCase()).join(" "));
      }
  return [...phrases].map(([key, name]) => ({ key, name }));
}

function proposeKeywordWeights(
  { model }: Evidence,
  kept: readonly Link[],
  removed: readonly Link[],
): SettingProposal[] {
  const { keywords } = model.settings.roundup;
  const find = createTermFinder(keywords);
  const count = (links: readonly Link[]) => {
    const counts = new Map<string, number>();
    for (const { title, excerpt } of links)
      for (const { term } of new Set([...find(title), ...find(excerpt)])) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  };
  const [won, lost] = [count(kept), count(removed)];
  return keywords.flatMap(({ term, weight }): SettingProposal[] => {
    const [good, bad] = [won.get(term) ?? 0, lost.get(term) ?? 0];
    const next = pickWeight(weight, good, bad, { up: weight + 1, most: 5 });
    return next === undefined
      ? []
      : [{ kind: "keyword-weight", term, weight: next, why: `${quote(term)}${NBSP}: ${tellShare(good, bad)}` }];
  });
}

function proposeSources({ model }: Evidence, kept: readonly Link[], removed: readonly Link[]): SettingProposal[] {
  const count = (links: readonly Link[], name: string) => links.filter(({ publisher }) => publisher === name).length;
  const weights = model.feeds.flatMap(({ name, weight }): SettingProposal[] => {
    const [good, bad] = [count(kept, name), count(removed, name)];
    const next = pickWeight(weight, good, bad, { up: weight * 1.5, most: 2 });
    return next === undefined
      ? []
      : [{ kind: "source-weight", name, weight: next, why: `${quote(name)}${NBSP}: ${tellShare(good, bad)}` }];
  });
  const known = new Set(model.feeds.flatMap(({ url, site }) => [url, site].flatMap((one) => hostsOf(one))));
  const hosts = new Map<string, number>();
  for (const host of kept.flatMap(({ url }) => hostsOf(url))) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  const fresh = [...hosts].filter(([host, links]) => links >= FEWEST_LINKS && !known.has(host));
  return [
    ...weights,
    ...fresh.map(
      ([host, links]): SettingProposal => ({
        ...{ kind: "new-source", host },
        why: `vous avez gardé ${links} articles de ${host}, dont aucun flux n'est lu`,
      }),
    ),
  ];
}

const hostsOf = (url: string | undefined) => (url === undefined ? [] : (hostOf(url)?.replace(/^www\./u, "") ?? []));

/** A weight that what was kept and removed speaks for; undefined where it is the one that is there. */
function pickWeight(
  weight: number,
  good: number,
  bad: number,
  { up, most }: { up: number; most: number },
): number | undefined {
  if (bad >= FEWEST_LINKS && bad > 2 * good)
    return Math.max(0.5, weight / 2) === weight ? undefined : Math.max(0.5, weight / 2);
  const next = Math.min(most, up);
  return good >= FEWEST_LINKS && bad * 4 <= good && next > weight ? next : undefined;
}

const tellShare = (good: number, bad: number) =>
  `${good} ${good > 1 ? "liens gardés" : "lien gardé"}, ${bad} ${bad > 1 ? "retirés" : "retiré"}`;
