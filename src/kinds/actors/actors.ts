import type { Actor } from "../../model/model.ts";
import { type Fiche, ficheSchema } from "../../model/schema/actor.ts";
import { AXES } from "../../model/schema/vocabulary.ts";
import {
  FIELDS_FILE,
  FORM_FILES,
  type ReadSources,
  SCHEMA_FILE,
  type Source,
  vocabularyFile,
} from "../../model/source.ts";
import { parseYamlFile } from "../../syntax/parse-source.ts";
import type { Explanation, Problem } from "../../text/problem.ts";
import { NBSP, quote } from "../../text/quote.ts";
import { getStrings, LANGUAGES } from "../../words/languages.ts";
import { checkMarkdownFields } from "../check-markdown-fields.ts";
import { findRepeats } from "../find-repeats.ts";
import { findIds, findInFields } from "../find-values.ts";
import type { Kind, SourcePlace } from "../kind.ts";
import { checkDoubles } from "./check-doubles.ts";
import { checkLife } from "./check-life.ts";
import { checkOwnFields } from "./check-own-fields.ts";
import { checkToldEnds } from "./check-told-ends.ts";
import { checkTraces } from "./check-traces.ts";
import { checkVocabularies } from "./check-vocabularies.ts";
import { checkVocabularyUse } from "./check-vocabulary-use.ts";
import { claimsOfFiche, claimsOfFiches } from "./claims-of-fiche.ts";
import { linkActors } from "./link-actors.ts";
import { searchActor } from "./search-actors.ts";

declare module "../../model/contents.ts" {
  interface Contents {
    actors: { source: Source<Fiche>; item: Actor };
  }
}

/** The fiches of the catalogue. */
export const actors: Kind<"actors"> = {
  folders: [
    {
      path: "actors",
      extension: ".yaml",
      besides: new Set([...AXES.map(vocabularyFile), ...FORM_FILES, SCHEMA_FILE, FIELDS_FILE]),
      explainPlace,
    },
  ],
  parse: parseFiche,
  pictures: "none",
  addressOf: ({ id }, routes) => routes.actor(id),
  lists: [
    {
      path: (routes) => routes.directory(),
      numbered: true,
      isThere: (model) => model.actors.length > 0,
      guide: {
        order: 10,
        footer: "catalogue",
        title: ({ strings }) => strings.search.lists.directory,
        tab: ({ strings }) => strings.nav.directory,
      },
    },
  ],
  pages: (items) => items.map(({ path, verified }) => ({ path, modified: verified })),
  namedActors: ({ raw }) => findIds(raw, ["successor", "relations.*.actor"]),
  namedPeople: ({ raw }) => findInFields(raw, ["people.*.name"]),
  shownTexts: ({ raw }) => findInFields(raw, ["summary", "description"]),
  labels: ({ raw }) => ({ licences: findInFields(raw, ["licence"]) }),
  check: (sources, today) => [
    ...checkVocabularies(sources),
    ...checkVocabularyUse(sources),
    ...checkOwnFields(sources),
    ...checkNames(sources),
    ...checkDoubles(sources),
    ...checkLife(sources, today),
    ...checkTraces(sources, today),
    ...checkToldEnds(sources),
  ],
  partOf: () => "directory",
  isOut: () => true,
  link: linkActors,
  search: (items, site) => items.map((actor) => searchActor(actor, site)),
  feed: "none",
  cite: (items) => items.map(citeActor),
};

/** The fields of a fiche that are Markdown. */
const MARKDOWN = ["description", "reply"] as const;

function parseFiche({ file, id }: SourcePlace, text: string) {
  const parsed = parseYamlFile(ficheSchema, file, text);
  const { raw, value } = parsed;
  const source = { file, id, raw, value };
  claimsOfFiche(source);
  return {
    ...parsed,
    problems: [...findGuesses(file, text), ...parsed.problems, ...checkMarkdownFields(file, text, parsed, MARKDOWN)],
    source,
  };
}

/** What marks a guess, in each language. */
const GUESS_MARKS = LANGUAGES.map((language) => getStrings(language).form.guess);

/** What a program guessed and no person has confirmed. */
function findGuesses(file: string, text: string): Problem[] {
  if (!GUESS_MARKS.some((mark) => text.includes(mark))) return [];
  return text.split("\n").flatMap((line, index): Problem[] => {
    const mark = GUESS_MARKS.find((one) => line.trimEnd().endsWith(`" ${one}`));
    if (mark === undefined) return [];
    const message = "la ligne a été devinée, et personne ne l'a vérifiée";
    return [{ level: "warning", file, line: index + 1, message, remedy: `vérifiez-la, puis retirez ${quote(mark)}` }];
  });
}

function explainPlace(file: string): Explanation {
  if (!file.startsWith("actors/_vocabularies/"))
    return { message: "une fiche est rangée dans un sous-dossier", remedy: "placez-la dans actors/" };
  return {
    message: "aucun vocabulaire ne porte ce nom",
    remedy: `retirez le fichier ou renommez-le, parmi${NBSP}: ${AXES.map((axis) => `${axis}.yaml`).join(", ")}`,
  };
}

/** Names and identifiers, former ones too, that two fiches claim. */
function checkNames({ actors: fiches }: ReadSources) {
  const claims = claimsOfFiches(fiches);
  const names = claims.flatMap((claim) => claim.names);
  const ids = [...claims.map(({ id }) => id), ...claims.flatMap(({ former }) => former)];
  return [
    ...findRepeats(names, "le nom", "changez l'un des deux noms ou fondez les deux fiches"),
    ...findRepeats(ids, "l'identifiant", "retirez cet ancien identifiant, il mène déjà ailleurs"),
  ];
}

/** The fields of the file, whatever they are; what the model links to them has files of its own. */
function citeActor(actor: Actor) {
  const fields = Object.keys(ficheSchema.shape) as (keyof typeof ficheSchema.shape)[];
  const { file, name: title, verified, added } = actor;
  return { file, title, date: verified ?? added, values: fields.map((field) => actor[field]), isOut: true };
}
