import { type FeedSource, siteSchema } from "../../src/model/site.ts";
import type { Candidate, SourcedItem } from "../../src/roundup/candidate.ts";
import type { NamedActor } from "../../src/roundup/match-actors.ts";
import type { PickContext } from "../../src/roundup/pick-candidates.ts";

/** A Friday noon in Paris. */
export const friday = new Date("2026-11-20T12:00:00+01:00");

export function sampleActor(id: string, name: string, more: Partial<NamedActor> & { website?: string } = {}) {
  return { id, name, aliases: [], former_names: [], ...more };
}

export function sampleSource(more: Partial<FeedSource> = {}): FeedSource {
  return { name: "La Gazette", url: "https://gazette.example.org/flux", weight: 1, language: "fr", ...more };
}

export function sampleItem(item: SourcedItem["item"], source: Partial<FeedSource> = {}): SourcedItem {
  const published = new Date("2026-11-18T09:00:00Z");
  return { item: { url: "https://gazette.example.org/article", published, ...item }, source: sampleSource(source) };
}

export function sampleContext(
  rules: Partial<PickContext["site"]["roundup"]> = {},
  more: Partial<PickContext> = {},
): PickContext {
  const keywords = [{ term: "budget participatif", weight: 2 }];
  return {
    site: { timezone: "Europe/Paris", roundup: siteSchema.shape.roundup.parse({ keywords, ...rules }) },
    actors: [],
    since: new Date("2026-11-15T00:00:00+01:00"),
    now: friday,
    known: new Set(),
    ...more,
  };
}

export function sampleCandidate(number: number, more: Partial<Candidate> = {}): Candidate {
  return {
    title: `Candidat ${number}`,
    url: `https://gazette.example.org/candidats/${number}`,
    publisher: "La Gazette",
    alsoFrom: [],
    excerpt: `Extrait ${number}, en une phrase.`,
    day: "2026-11-18",
    language: "fr",
    actorIds: [],
    reasons: [{ kind: "keyword", term: "budget participatif" }],
    score: 1,
    ...more,
  };
}
