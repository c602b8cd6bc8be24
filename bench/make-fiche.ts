import * as known from "../src/model/schema/actor-fields.ts";
import type { Vocabularies } from "../src/model/schema/vocabulary.ts";
import { slugify } from "../src/text/slug.ts";
import type { Random } from "./create-random.ts";
import type { Writer } from "./create-writer.ts";
import type { YamlFields } from "./render-yaml.ts";

/** What made-up sources are drawn from. */
export type Supplies = { random: Random; writer: Writer; vocabularies: Vocabularies };

/** An actor that is to have a fiche. */
export type Subject = { id: string; name: string };

/** Names of two or three words, no two alike. */
export function nameSubjects({ random, writer }: Supplies, count: number): Subject[] {
  const subjects = new Map<string, Subject>();
  while (subjects.size < count) {
    const name = writer.phrase(random.between(2, 3));
    const id = slugify(name);
    if (!subjects.has(id)) subjects.set(id, { id, name });
  }
  return [...subjects.values()];
}

/** The address of a subject's site, below example.org. */
export function siteOf({ id }: Subject): string {
  return `https://${id}.example.org/`;
}

/** A fiche filled about as well as a good one is. */
export function makeFiche(supplies: Supplies, { id, name }: Subject, others: readonly Subject[]): YamlFields {
  const { random, writer } = supplies;
  return {
    name,
    aliases: random.chance(0.3) ? [writer.phrase(2)] : undefined,
    kind: random.pick(known.ACTOR_KINDS),
    type: random.pick(supplies.vocabularies.types.map(({ id }) => id)),
    summary: cut(writer.paragraph(random.between(12, 18)), 150),
    description: `${writer.paragraph(random.between(45, 65))}\n\n${writer.paragraph(random.between(35, 55))}`,
    ...classify(supplies),
    ...makeLife(supplies),
    links: [
      { role: "website", url: siteOf({ id, name }) },
      ...(random.chance(0.4) ? [{ role: "source-code", url: `https://code.example.org/${id}` }] : []),
      ...(random.chance(0.3) ? [{ role: "wikipedia", url: `https://encyclopedie.example.org/${id}` }] : []),
    ],
    open_source: random.chance(0.4) ? random.chance(0.7) : undefined,
    business_model: random.pickSome(known.BUSINESS_MODELS, 2),
    ...makeEvidence(supplies, id, others),
  };
}

function classify({ random, vocabularies }: Supplies): YamlFields {
  const ids = (axis: keyof Vocabularies) => vocabularies[axis].map((term) => term.id);
  return {
    missions: random.pickSome(ids("missions"), 2),
    functions: random.pickSome(ids("functions"), random.between(1, 3)),
    themes: random.pickSome(ids("themes"), random.between(1, 3)),
    audiences: random.pickSome(ids("audiences"), 2),
    scales: random.pickSome(ids("scales"), 2),
    participation_level: random.pick(ids("participation-levels")),
  };
}

function makeLife({ random, writer, vocabularies }: Supplies): YamlFields {
  const founded = random.between(1995, 2024);
  const status = random.chance(0.7) ? "active" : random.pick(["paused", "closed", "unknown"] as const);
  const end = { date: String(founded + 2), event: status, comment: writer.paragraph(12) };
  return {
    status,
    history: [
      { date: String(founded), event: "founded" },
      ...(status === "paused" || status === "closed" ? [{ ...end, source: "https://presse.example.org/fin" }] : []),
    ],
    founded: String(founded),
    added: `2026-0${random.between(1, 9)}-${random.between(10, 28)}`,
    location: { city: writer.phrase(1), region: random.pick(vocabularies.regions).id, country: "FR" },
  };
}

function makeEvidence({ random, writer }: Supplies, id: string, others: readonly Subject[]): YamlFields {
  const related = random.pickSome(others, random.between(0, 2)).filter((other) => other.id !== id);
  const sources = Array.from({ length: random.between(2, 4) }, (_, index) => ({
    url: `https://presse-${random.between(1, 60)}.example.org/${id}/${index + 1}`,
    title: writer.phrase(8),
    accessed: "2026-09-12",
  }));
  return {
    used_by: random.chance(0.3) ? [{ name: writer.phrase(2) }] : undefined,
    relations: related.map((other) => ({ type: random.pick(known.RELATIONS), actor: other.id })),
    impact: random.chance(0.2)
      ? [{ claim: writer.paragraph(16), source: "https://etude.example.org/rapport" }]
      : undefined,
    limits: random.chance(0.2)
      ? [{ text: writer.paragraph(16), source: "https://etude.example.org/rapport" }]
      : undefined,
    people: [{ name: writer.phrase(2), role: writer.phrase(3) }],
    sources,
    verified: "2026-09-12",
  };
}

/** The text up to a number of characters, without the word that would be cut. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$/u, "")}…`.slice(0, length);
}
