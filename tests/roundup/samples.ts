import type { z } from "zod";
import { type FeedSource, settingsSchema } from "../../src/model/schema/settings.ts";
import { AXES, type Vocabularies } from "../../src/model/schema/vocabulary.ts";
import type { Candidate, SourcedItem } from "../../src/roundup/candidate.ts";
import type { NamedActor } from "../../src/roundup/match-actors.ts";
import type { PickContext } from "../../src/roundup/pick-candidates.ts";
import { toLink } from "../../src/roundup/write-draft.ts";

/** A Friday noon in Paris. */
export const friday = new Date("2026-11-20T12:00:00+01:00");

export function sampleActor(
  id: string,
  name: string,
  more: Partial<NamedActor> & { website?: string; functions?: string[]; themes?: string[] } = {},
) {
  return { id, name, aliases: [], former_names: [], functions: [], themes: [], ...more };
}

/** Vocabularies whose every axis has the same three terms. */
const terms = [
  { id: "consultation", label: "Consultation", plural: "Consultations", definition: "Consulter.", also: [] },
  { id: "petition", label: "Pétition", plural: "Pétitions", definition: "Pétitionner.", also: [] },
  { id: "open-data", label: "Données ouvertes", definition: "Ouvrir.", also: [] },
];
const vocabularies = Object.fromEntries(AXES.map((axis) => [axis, terms])) as unknown as Vocabularies;

export function sampleSource(more: Partial<FeedSource> = {}): FeedSource {
  return { name: "La Gazette", url: "https://gazette.example.org/flux", weight: 1, language: "fr", ...more };
}

export function sampleItem(item: SourcedItem["item"], source: Partial<FeedSource> = {}): SourcedItem {
  const published = new Date("2026-11-18T09:00:00Z");
  return { item: { url: "https://gazette.example.org/article", published, ...item }, source: sampleSource(source) };
}

export function sampleContext(
  rules: Partial<z.input<typeof settingsSchema.shape.roundup>> = {},
  more: Partial<PickContext> = {},
): PickContext {
  const keywords = [{ term: "budget participatif", weight: 2 }];
  return {
    settings: {
      language: "fr",
      timezone: "Europe/Paris",
      roundup: settingsSchema.shape.roundup.parse({ keywords, ...rules }),
    },
    actors: [],
    people: [],
    vocabularies,
    own: { present: new Set(), removed: new Set() },
    proposed: [],
    lessons: [],
    choices: [],
    since: new Date("2026-11-15T00:00:00+01:00"),
    now: friday,
    known: new Map(),
    ...more,
  };
}

export function sampleCandidate(number: number, more: Partial<Candidate> = {}): Candidate {
  return {
    title: `Candidat ${number}`,
    url: `https://gazette.example.org/candidats/${number}`,
    publisher: "La Gazette",
    group: [],
    excerpt: `Extrait ${number}, en une phrase.`,
    day: "2026-11-18",
    language: "fr",
    actorIds: [],
    reasons: [{ kind: "keyword", term: "budget participatif", place: "title", points: 6 }],
    score: 6,
    isDoubtful: false,
    ...more,
  };
}

/** A candidate as a draft is given it. */
export const sampleLink = (number: number, more: Partial<Candidate> = {}) => toLink(sampleCandidate(number, more));
