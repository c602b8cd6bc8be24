import { pickCandidates } from "../src/roundup/pick-candidates.ts";
import { planEdition } from "../src/roundup/plan-edition.ts";
import { friday, sampleActor, sampleContext, sampleItem } from "../tests/roundup/samples.ts";

/** Prepares 10,000 items of which 1,000 are new to 500 editions of 20 links; gives what picks among them. */
export function makePicking(): () => ReturnType<typeof pickCandidates> {
  const url = (number: number) => `https://gazette.example.org/articles/${number}`;
  const items = Array.from({ length: 10_000 }, (_, number) =>
    sampleItem({
      title: `Un budget participatif ${number}`,
      excerpt: "mot ".repeat(60),
      url: url(number + 1_000),
    }),
  );
  const actors = Array.from({ length: 300 }, (_, number) => sampleActor(`a${number}`, `Acteur Numéro ${number}`));
  const editions = Array.from({ length: 500 }, (_, number) => ({
    number,
    date: new Date(Date.UTC(2017, 0, 1 + 7 * number)).toISOString().slice(0, 10),
    draft: false,
    links: Array.from({ length: 20 }, (_, place) => ({ url: url(20 * number + place) })),
    memory: { hashes: new Set<string>() },
  }));
  return () => {
    const { known } = planEdition(editions, {
      timezone: "Europe/Paris",
      now: friday,
      rhythm: { every: "week", day: "sunday" },
    });
    return pickCandidates(items, sampleContext({ max_per_source: 100 }, { known, actors }));
  };
}
