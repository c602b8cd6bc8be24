import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HOME } from "../files/home.ts";
import type { FieldPath } from "../model/schema/parse-value.ts";
import {
  AXES,
  type Axis,
  type OwnEntry,
  ownVocabularySchema,
  type Term,
  type Vocabularies,
  vocabularySchema,
} from "../model/schema/vocabulary.ts";
import { type OwnTerms, vocabularyFile } from "../model/source.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { rememberByKey } from "../text/remember-by-key.ts";
import type { Ground } from "./read-site.ts";
import type { Reading } from "./reading.ts";

type Read = { terms: readonly Term[]; own: OwnTerms[Axis] };

/**
 * The terms of each axis: the engine's, in the site's language, as `actors/_vocabularies/*.yaml` adds to them, calls them otherwise or
 * leaves them out; none where that file stands under another name. In the first format of sites, a file stood for all of its axis.
 */
export function readVocabularies(
  reading: Reading,
  ground: Pick<Ground, "language" | "format">,
  misnamed: ReadonlyMap<string, string> = new Map(),
): { vocabularies: Vocabularies; ownTerms: OwnTerms } {
  const files = new Set(reading.list("actors/_vocabularies"));
  const read = AXES.map((axis): [Axis, Read] => {
    const file = vocabularyFile(axis);
    if (misnamed.has(file)) return [axis, { terms: [], own: undefined }];
    if (!files.has(file)) return [axis, { terms: readEngineTerms(axis, ground), own: [] }];
    return [
      axis,
      ground.format === 1 ? readWhole(reading, file) : readChanges(reading, file, readEngineTerms(axis, ground)),
    ];
  });
  return {
    vocabularies: Object.fromEntries(read.map(([axis, { terms }]) => [axis, terms])) as Vocabularies,
    ownTerms: Object.fromEntries(read.map(([axis, { own }]) => [axis, own])) as OwnTerms,
  };
}

/** None where the engine has none in a language, as the regions of a country. Throws where its file is not sound. */
function readEngineTerms(axis: Axis, { language }: Pick<Ground, "language">): readonly Term[] {
  return readEngineFile(join("starter/vocabularies", language, `${axis}.yaml`));
}

/** A file of the engine is that of the program that runs. */
const readEngineFile = rememberByKey((file): readonly Term[] => {
  if (!existsSync(join(HOME, file))) return [];
  const { value, problems } = parseYamlFile(vocabularySchema, file, readFileSync(join(HOME, file), "utf8"));
  if (value === undefined) throw new Error(`${file}: ${problems[0]?.message}`);
  return value;
});

function readWhole(reading: Reading, file: string): Read {
  const terms = reading.parse(file, (text) => parseYamlFile(vocabularySchema, file, text), "whole")?.value;
  return { terms: terms ?? [], own: terms?.map(({ id }) => id) };
}

/** The engine's terms, changed by those of a file; nothing is said of its own terms where it has faults, so that no fiche is blamed for them. */
function readChanges(reading: Reading, file: string, engine: readonly Term[]): Read {
  const entries = reading.parse(file, (text) => parseYamlFile(ownVocabularySchema, file, text), "changes")?.value;
  if (entries === undefined) return { terms: [], own: undefined };
  // A term that was left out, and is then told in full, is another one: it has nothing of the engine's.
  const isWhole = ({ label, definition }: OwnEntry) => label !== undefined && definition !== undefined;
  const omitted = entries.flatMap(({ omit }) => (omit === undefined ? [] : [omit]));
  const faults = findLostOmissions(entries, engine);
  const isOmitted = (id: string) => omitted.some((omit) => omit === "all" || omit.includes(id));
  const terms = new Map(engine.filter(({ id }) => !isOmitted(id)).map((term) => [term.id, term]));
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const { id } = entry;
    if (id === undefined) continue;
    const known = isOmitted(id) && isWhole(entry) ? undefined : engine.find((term) => term.id === id);
    const isRefused = omitted.some((omit) => omit !== "all" && omit.includes(id)) && !isWhole(entry);
    const fault = seen.has(id) ? DOUBLE : isRefused ? BOTH : explainGap(entry, known);
    if (fault) faults.push({ path: [index, "id"], fault: fault(id) });
    else terms.set(id, changeTerm(id, entry, known));
    seen.add(id);
  }
  for (const { path, fault } of faults) reading.report({ file, line: reading.locate(file)(path), ...fault });
  return { terms: [...terms.values()], own: faults.length > 0 ? undefined : entries.map(({ id }) => id) };
}

type Explain = (id: string) => Explanation;

const DOUBLE: Explain = (id) => ({
  message: `l'identifiant ${quote(id)} est déjà pris plus haut`,
  remedy: "gardez un seul des deux termes",
});

const BOTH: Explain = (id) => ({
  message: `le terme ${quote(id)} est retiré par omit, et changé ici`,
  remedy: "gardez l'un des deux",
});

/** Terms to leave out that the engine does not have: a slip of the pen leaves the one that was meant. */
function findLostOmissions(
  entries: readonly OwnEntry[],
  engine: readonly Term[],
): { path: FieldPath; fault: Explanation }[] {
  const known = engine.map(({ id }) => id);
  return entries.flatMap(({ omit = [] }, index) =>
    (omit === "all" ? [] : omit).flatMap((id, place) => {
      if (known.includes(id)) return [];
      const near = findNearest(id, known);
      const remedy = near ? `écrivez ${quote(near)}` : "retirez-le de omit";
      return [{ path: [index, "omit", place], fault: { message: explainUnknown(id), remedy } }];
    }),
  );
}

function explainUnknown(id: string): string {
  return `le moteur ne connaît pas le terme ${quote(id)}`;
}

/** A term that the engine does not know says all of itself. */
function explainGap(entry: OwnEntry, known: Term | undefined): Explain | undefined {
  if (known !== undefined || (entry.label !== undefined && entry.definition !== undefined)) return undefined;
  return (id) => ({
    message: explainUnknown(id),
    remedy: "donnez-lui un libellé (label) et une définition (definition), ou corrigez l'identifiant",
  });
}

/** Another label takes the engine's plural away: it was that of the label. */
function changeTerm(id: string, entry: OwnEntry, known: Term | undefined): Term {
  const { label = known?.label ?? id, definition = known?.definition ?? "", also = known?.also ?? [] } = entry;
  const plural = entry.plural ?? (entry.label === undefined ? known?.plural : undefined);
  const tile = entry.tile ?? known?.tile;
  return {
    ...{ id, label, definition, also },
    ...(plural === undefined ? {} : { plural }),
    ...(tile === undefined ? {} : { tile }),
  };
}
