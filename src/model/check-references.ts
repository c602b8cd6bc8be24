import { quote } from "./fields.ts";
import { explainChoice, type FieldPath } from "./parse-value.ts";
import { slugify } from "./slug.ts";
import type { LinkFault, Source, Sources } from "./source.ts";
import { AXES, type Axis } from "./vocabulary.ts";

/** Every reference that leads nowhere, and every thing that two files claim for themselves. */
export function checkReferences(sources: Sources): LinkFault[] {
  return [
    ...checkVocabularyIds(sources),
    ...checkActorIds(sources),
    ...checkUnique(sources),
    ...checkTagSpelling(sources),
    ...checkSeries(sources),
  ];
}

const FICHE_AXES = [
  ["kind", "kinds"],
  ["type", "types"],
  ["status", "statuses"],
  ["missions", "missions"],
  ["functions", "functions"],
  ["themes", "themes"],
  ["audiences", "audiences"],
  ["scales", "scales"],
  ["participation_level", "participation-levels"],
] as const;

function checkVocabularyIds({ fiches, vocabularies }: Sources): LinkFault[] {
  const ids = new Map<Axis, string[]>(AXES.map((axis) => [axis, vocabularies[axis].map((term) => term.id)]));
  return fiches.flatMap(({ file, value }) =>
    FICHE_AXES.flatMap(([field, axis]) => {
      const values = [value[field] ?? []].flat();
      const known = ids.get(axis) ?? [];
      const unknown = values.flatMap((id, index) => (known.includes(id) ? [] : [{ id, index }]));
      return unknown.map(({ id, index }) => ({
        file,
        path: Array.isArray(value[field]) ? [field, index] : [field],
        ...explainChoice(id, known),
      }));
    }),
  );
}

function checkActorIds({ fiches, articles, roundups, feeds }: Sources): LinkFault[] {
  const ids = new Set(fiches.map(({ id }) => id));
  const check = (file: string, path: FieldPath, id: string | undefined, line?: number): LinkFault[] =>
    id === undefined || ids.has(id) ? [] : [{ file, path, line, ...explainMissingActor(id, [...ids]) }];
  return [
    ...fiches.flatMap(({ file, value }) => [
      ...check(file, ["successor"], value.successor),
      ...value.relations.flatMap((relation, index) => check(file, ["relations", index, "actor"], relation.actor)),
    ]),
    ...articles.flatMap(({ file, value }) => [
      ...value.actors.flatMap((id, index) => check(file, ["actors", index], id)),
      ...value.people.flatMap(({ actor }, index) => check(file, ["people", index, "actor"], actor)),
    ]),
    ...roundups.flatMap(({ file, body }) =>
      body.sections.flatMap(({ entries }) =>
        entries.flatMap(({ actorIds, line }) => actorIds.flatMap((id) => check(file, ["acteurs"], id, line))),
      ),
    ),
    ...feeds.flatMap(({ actor }, index) => check("content/sources.yaml", [index, "actor"], actor)),
  ];
}

function explainMissingActor(id: string, ids: string[]) {
  const { remedy } = explainChoice(id, ids);
  const known = remedy.startsWith("écrivez") ? remedy : `créez actors/${id}.yaml ou corrigez l'identifiant`;
  return { message: `aucune fiche ne s'appelle ${quote(id)}`, remedy: known };
}

function checkUnique({ fiches, roundups, articles }: Sources): LinkFault[] {
  const names = fiches.map((fiche) => ({ ...fiche, key: slugify(fiche.value.name), shown: fiche.value.name }));
  const former = fiches.flatMap((fiche) => fiche.value.redirect_from.map((id) => ({ ...fiche, key: id, shown: id })));
  const addresses = [...fiches.map((fiche) => ({ ...fiche, key: fiche.id, shown: fiche.id })), ...former];
  const numbers = roundups.map((roundup) => ({
    ...roundup,
    key: String(roundup.value.number),
    shown: `#${roundup.value.number}`,
  }));
  const pages = articles.map((article) => ({ ...article, key: `${article.folder}/${article.id}`, shown: article.id }));
  return [
    ...findRepeats(names, ["name"], "changez l'un des deux noms ou fondez les deux fiches"),
    ...findRepeats(addresses, ["redirect_from"], "retirez l'ancien identifiant, une fiche l'occupe"),
    ...findRepeats(numbers, ["number"], "donnez à chaque édition son numéro"),
    ...findRepeats(pages, [], "renommez l'un des deux fichiers"),
  ];
}

type Claim = Source<unknown> & { key: string; shown: string };

function findRepeats(claims: Claim[], path: FieldPath, remedy: string): LinkFault[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.key);
    if (!earlier) {
      first.set(claim.key, claim);
      return [];
    }
    return [{ file: claim.file, path, message: `${quote(claim.shown)} est déjà pris par ${earlier.file}`, remedy }];
  });
}

function checkTagSpelling({ articles, roundups }: Sources): LinkFault[] {
  const spelling = new Map<string, { label: string; file: string }>();
  return [...articles, ...roundups].flatMap(({ file, value }) =>
    value.tags.flatMap((label, index): LinkFault[] => {
      const known = spelling.get(slugify(label));
      if (!known) spelling.set(slugify(label), { label, file });
      if (!known || known.label === label) return [];
      const message = `le mot-clé ${quote(label)} s'écrit ${quote(known.label)} dans ${known.file}`;
      return [{ file, path: ["tags", index], message, remedy: "gardez une seule graphie" }];
    }),
  );
}

function checkSeries({ articles }: Sources): LinkFault[] {
  const seen = new Map<string, { file: string; of: number }>();
  return articles.flatMap(({ file, value: { series } }): LinkFault[] => {
    if (!series) return [];
    const id = slugify(series.title);
    const part = seen.get(`${id} ${series.part}`);
    const other = seen.get(id);
    seen.set(`${id} ${series.part}`, { file, of: series.of });
    if (!other) seen.set(id, { file, of: series.of });
    if (part)
      return [
        {
          file,
          path: ["series", "part"],
          message: `la partie ${series.part} est déjà ${part.file}`,
          remedy: "corrigez le numéro",
        },
      ];
    if (other && other.of !== series.of)
      return [
        {
          file,
          path: ["series", "of"],
          message: `la série compte ${other.of} parties dans ${other.file}`,
          remedy: "donnez le même nombre",
        },
      ];
    return [];
  });
}
