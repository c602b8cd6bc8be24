import type { Actor, Model } from "../model/model.ts";
import type { AnswersSource, Sources } from "../model/source.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { dayIn } from "../text/dates.ts";
import { linkActors, listObjections } from "./actors/link-actors.ts";
import { linkArticles } from "./articles/link-articles.ts";
import { collectTags } from "./collect-tags.ts";
import { linkEvents } from "./events/link-events.ts";
import { linkGlossary } from "./glossary/link-glossary.ts";
import { linkRoundups } from "./roundups/link-roundups.ts";

export type LinkOptions = {
  /** The instant of the build. */
  now: Date;
  /** True under `npm start`: drafts and what is dated later are shown, marked as such. */
  drafts: boolean;
};

/** Links valid sources into the model. References were checked before: an id that leads nowhere is passed over here. */
export function linkModel(sources: Sources, { now, drafts }: LinkOptions): Model {
  const { settings, vocabularies } = sources;
  const today = dayIn(settings.timezone, now);
  const shown = <S extends { value: { draft: boolean; date: string } }>(source: S) =>
    drafts || (!source.value.draft && source.value.date <= today);
  const isAnswered = ({ value: { draft, date } }: AnswersSource) => drafts || (!draft && !(date && date > today));
  const objections = listObjections(sources);
  const actors = linkActors(sources, objections);
  const tags = collectTags();
  const { articles, people, series } = linkArticles(sources.articles.filter(shown), {
    actors,
    objections,
    tags,
    answers: sources.answers.filter(isAnswered),
    today,
  });
  const roundups = linkRoundups(sources.roundups.filter(shown), { actors, objections, tags, today });
  const events = linkEvents(sources.events.filter(shown), {
    actors,
    objections,
    tags,
    today,
    now,
    timezone: settings.timezone,
  });
  const glossary = linkGlossary(sources.terms.filter(shown), { actors, objections, today });
  const texts = [...articles, ...roundups, ...events, ...glossary, ...sources.answers.filter(isAnswered)];
  return {
    settings,
    vocabularies,
    actors: [...actors.values()],
    articles,
    pages: articles.filter(({ folder }) => folder === "pages"),
    roundups,
    events,
    glossary,
    pictures: pickPictures(sources, texts),
    tags: tags.list(),
    people,
    series,
    feeds: [...sources.feeds, ...feedsOfActors([...actors.values()], sources.feeds)],
    today,
  };
}

/** The pictures that texts show. */
function pickPictures({ pictures }: Sources, texts: readonly { file: string }[]): string[] {
  const shown = new Set(texts.map(({ file }) => file));
  return [...new Set(pictures.filter(({ file }) => shown.has(file)).map(({ picture }) => picture))];
}

function feedsOfActors(actors: readonly Actor[], known: Model["feeds"]): Model["feeds"] {
  const own = actors.flatMap((actor) =>
    actor.links
      .filter(({ role }) => role === "feed")
      .map(({ url }) => ({ name: actor.name, url, site: actor.website, weight: 1, actor: actor.id })),
  );
  const seen = new Set(known.map(({ url }) => canonicalUrl(url)));
  return own.filter(({ url }) => {
    const key = canonicalUrl(url);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
