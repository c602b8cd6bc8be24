import type { KindName, SourceOf } from "../model/contents.ts";
import { FEEDS_FILE, type LinkFault, type Read, type ReadLists, type ReadSources } from "../model/source.ts";
import { lastPer } from "../model/views/once-per.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { hyphenate, isIdentifier } from "../text/slug.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkUpdates } from "./check-updates.ts";
import { findRepeats } from "./find-repeats.ts";
import { findIds, findInFields } from "./find-values.ts";
import { type FileClaims, gatherClaims, placeIn } from "./gather-claims.ts";
import type { Kind } from "./kind.ts";
import { checkLabels, LABEL_NAMES, type LabelName } from "./labels.ts";
import { visitKinds } from "./table.ts";

/**
 * Every reference that leads nowhere, and every thing that two files claim for themselves. Files with faults of their own are
 * looked into as well, and exist for those that refer to them.
 */
export function checkReferences(sources: ReadSources, today: string): LinkFault[] {
  const claims = visitKinds((kind, name) => sources[name].map((source) => gatherClaims(source, kind, name)));
  return [
    ...visitKinds(({ check }) => check(sources, today)),
    ...checkActorIds(sources, claims),
    ...checkFeeds(sources.feeds),
    ...checkAddresses(sources),
    ...checkUpdates(sources, today),
    ...checkLabels(joinLabels(claims), sources.routes),
    ...checkObjections(sources, claims),
    ...join(claims, ({ pictures }) => pictures),
    ...join(claims, ({ citations }) => citations),
  ];
}

/** What all files claim in one way, in their order. Most claim nothing, so that this takes one walk and makes one list. */
function join<T>(claims: readonly FileClaims[], pick: (claim: FileClaims) => readonly T[]): T[] {
  const all: T[] = [];
  for (const claim of claims) {
    const picked = pick(claim);
    for (let place = 0; place < picked.length; place += 1) all.push(picked[place] as T);
  }
  return all;
}

function joinLabels(claims: readonly FileClaims[]): FileClaims["labels"] {
  const joined = LABEL_NAMES.map((name: LabelName) => [name, join(claims, ({ labels }) => labels[name])]);
  return Object.fromEntries(joined) as FileClaims["labels"];
}

/** References to fiches that do not exist, and fiches that point to themselves. */
function checkActorIds({ actors: fiches, feeds }: ReadSources, claims: readonly FileClaims[]): LinkFault[] {
  const ids = new Set(fiches.map(({ id }) => id));
  const listed = placeIn(FEEDS_FILE, findIds(feeds, ["*.actor"])).map((one) => ({ ...one, isOwn: false }));
  return [...join(claims, ({ actors }) => actors), ...listed]
    .filter(({ text: id, isOwn }) => isOwn || !ids.has(id))
    .map(({ file, path, text: id, line, isOwn }) =>
      isOwn ? { file, path, ...explainOwn(id) } : { file, path, line, ...explainMissingActor(id, [...ids]) },
    );
}

function explainOwn(id: string): Explanation {
  return {
    message: `la fiche ${quote(id)} se désigne elle-même`,
    remedy: "retirez la ligne ou nommez une autre fiche",
  };
}

function explainMissingActor(id: string, ids: string[]): Explanation {
  const near = findNearest(id, ids);
  const create = isIdentifier(id) ? `créez actors/${id}.yaml ou corrigez l'identifiant` : "corrigez l'identifiant";
  return { message: `aucune fiche ne s'appelle ${quote(id)}`, remedy: near ? `écrivez ${quote(near)}` : create };
}

function checkFeeds(feeds: unknown): LinkFault[] {
  const addresses = findInFields(feeds, ["*.url"]);
  const claims = addresses.map(({ path, text }) => ({ file: FEEDS_FILE, path, key: canonicalUrl(text), shown: text }));
  return findRepeats(claims, "le flux", "gardez une seule des deux sources");
}

/** Texts that still name a person who objects to it (GDPR, article 21): the model drops the fields, a text only its writer can change. */
function checkObjections(lists: ReadLists, claims: readonly FileClaims[]): LinkFault[] {
  const names = join(claims, ({ objections }) => objections);
  if (names.length === 0) return [];
  const key = names.map((name) => `-${name}-`).join(" ");
  return visitKinds((kind, name) => lists[name].flatMap((source) => findNames(source, kind, key)));
}

/** The texts of a file that say one of some names, written `-ada-colin- -leo-marin-`. */
const findNames = lastPer(
  <K extends KindName>(source: Read<SourceOf<K>>, { shownTexts }: Kind<K>, names: string): LinkFault[] => {
    const all = names.split(" ");
    return shownTexts(source)
      .filter(({ text }) => {
        const words = `-${hyphenate(text)}-`;
        return all.some((name) => words.includes(name));
      })
      .map(({ path, line }) => ({
        ...{ file: source.file, path, line, level: "warning" },
        message: "le texte nomme une personne qui s'y oppose (RGPD, art. 21)",
        remedy: "récrivez-le sans son nom",
      }));
  },
);
