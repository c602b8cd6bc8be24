import { listImages } from "../markdown/list-images.ts";
import { FEEDS_FILE, type LinkFault, type ReadLists, type ReadSources } from "../model/source.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { findNearest } from "../text/find-nearest.ts";
import { pluralKey } from "../text/plural-key.ts";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { hyphenate, isIdentifier } from "../text/slug.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkCitedAddresses } from "./check-cited-addresses.ts";
import { findRepeats } from "./find-repeats.ts";
import { type FoundValue, findIds, findInFields, findTexts, findValues, listTexts } from "./find-values.ts";
import type { LabelField } from "./kind.ts";
import { visitKinds } from "./table.ts";

/**
 * Every reference that leads nowhere, and every thing that two files claim for themselves. Files with faults of their own are
 * looked into as well, and exist for those that refer to them.
 */
export function checkReferences(sources: ReadSources, today: string): LinkFault[] {
  return [
    ...visitKinds(({ check }) => check(sources, today)),
    ...checkActorIds(sources, sources.feeds),
    ...checkFeeds(sources.feeds),
    ...checkAddresses(sources),
    ...checkLabels(sources, "tags", "le mot-clé"),
    ...checkLabels(sources, "categories", "la rubrique"),
    ...checkObjections(sources),
    ...checkFieldPictures(sources),
    ...checkCitedAddresses(sources),
  ];
}

/** Whether any text of a value may hold a picture: asked of every source, so that it makes nothing. */
function mayShowPicture(value: unknown): boolean {
  if (typeof value === "string") return value.includes("![");
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (mayShowPicture((value as Record<string, unknown>)[key])) return true;
  return false;
}

/** Pictures in fields: one of another site would be asked for by every reader, and none has a file beside the field. */
function checkFieldPictures(lists: ReadLists): LinkFault[] {
  const fields = visitKinds((_, name) =>
    lists[name].flatMap(({ file, raw }) => (mayShowPicture(raw) ? placeIn(file, listTexts(raw)) : [])),
  );
  return fields.flatMap(({ file, path, text }) =>
    listImages(text).map(({ address }) => ({
      ...{ file, path },
      message: `l'image ${quote(address)} ne peut pas paraître dans un champ`,
      remedy: "retirez-la, ou mettez un lien vers la page où on la voit",
    })),
  );
}

/** References to fiches that do not exist, and fiches that point to themselves. */
function checkActorIds(lists: ReadLists, feeds: unknown): LinkFault[] {
  const ids = new Set(lists.actors.map(({ id }) => id));
  const own = new Map(lists.actors.map(({ file, id }) => [file, id]));
  const references = [
    ...visitKinds(({ namedActors }, name) =>
      lists[name].flatMap((source) => placeIn(source.file, namedActors(source))),
    ),
    ...placeIn(FEEDS_FILE, findIds(feeds, ["*.actor"])),
  ];
  return references.flatMap(({ file, path, text: id, line }): LinkFault[] => {
    if (own.get(file) === id)
      return [
        {
          file,
          path,
          message: `la fiche ${quote(id)} se désigne elle-même`,
          remedy: "retirez la ligne ou nommez une autre fiche",
        },
      ];
    return ids.has(id) ? [] : [{ file, path, line, ...explainMissingActor(id, [...ids]) }];
  });
}

function placeIn(file: string, found: readonly FoundValue[]): (FoundValue & { file: string })[] {
  return found.map((one) => ({ ...one, file }));
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

/**
 * Labels of a field whose spellings differ by case, accent or plural alone, which would make two pages of one, and those that no
 * address can be made from.
 */
function checkLabels(lists: ReadLists, field: LabelField, thing: string): LinkFault[] {
  const spellings = new Map<string, { label: string; file: string; path: LinkFault["path"] }>();
  const labels = visitKinds((kind, name) =>
    kind.labels.includes(field)
      ? lists[name].flatMap(({ file, raw }) => placeIn(file, findTexts(raw, [field, "*"])))
      : [],
  );
  return labels.flatMap(({ file, path, text }): LinkFault[] => {
    const key = pluralKey(text);
    if (key === "")
      return [{ file, path, message: `${thing} ${quote(text)} n'a ni lettre ni chiffre`, remedy: "retirez-le" }];
    const known = spellings.get(key);
    if (!known) spellings.set(key, { label: text, file, path });
    if (!known || known.label === text) return [];
    const message = `${thing} ${quote(text)} s'écrit aussi ${quote(known.label)}`;
    return [{ file, path, message, remedy: "gardez une seule des deux graphies", seen: known }];
  });
}

/** Texts that still name a person who objects to it (GDPR, article 21): the model drops the fields, a text only its writer can change. */
function checkObjections(lists: ReadLists): LinkFault[] {
  const names = lists.actors.flatMap(({ raw }) =>
    findValues(raw, ["people", "*"])
      .filter(({ value }) => findValues(value, ["objected"])[0]?.value === true)
      .flatMap(({ value }) => findTexts(value, ["name"]).map(({ text }) => hyphenate(text))),
  );
  if (names.length === 0) return [];
  const says = (text: string) => names.some((name) => `-${hyphenate(text)}-`.includes(`-${name}-`));
  const texts = visitKinds(({ shownTexts }, kind) =>
    lists[kind].flatMap((source) => placeIn(source.file, shownTexts(source))),
  );
  return texts
    .filter(({ text }) => says(text))
    .map(({ file, path, line }) => ({
      ...{ file, path, line, level: "warning" },
      message: "le texte nomme une personne qui s'y oppose (RGPD, art. 21)",
      remedy: "récrivez-le sans son nom",
    }));
}
