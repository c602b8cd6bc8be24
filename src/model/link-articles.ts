import { ARTICLE_FOLDERS } from "./article.ts";
import type { TagCollector } from "./collect-tags.ts";
import type { Actor, Article, Person, Series, Speaker } from "./model.ts";
import { routes } from "./routes.ts";
import { slugify } from "./slug.ts";
import type { ArticleSource } from "./source.ts";

type Context = { actors: Map<string, Actor>; objections: Set<string>; tags: TagCollector; today: string };
type Linked = { articles: Article[]; people: Person[]; series: Series[] };

/** Articles linked to actors, tags, people and series; newest first. Fills the actors' and the tags' lists. */
export function linkArticles(sources: readonly ArticleSource[], context: Context): Linked {
  const people = new Map<string, Person>();
  const series = new Map<string, Series>();
  const newestFirst = [...sources].sort((a, b) => b.value.date.localeCompare(a.value.date) || a.id.localeCompare(b.id));
  const articles = newestFirst.map((source) => linkArticle(source, context, people, series));
  for (const one of series.values()) one.parts.sort((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0));
  collectPosts(people, context.actors);
  const byName = [...people.values()].sort((a, b) => a.id.localeCompare(b.id, "fr"));
  return { articles, people: byName, series: [...series.values()] };
}

function linkArticle(
  source: ArticleSource,
  context: Context,
  people: Map<string, Person>,
  series: Map<string, Series>,
): Article {
  const { id, folder, file, body, value } = source;
  const speakers = value.people
    .filter(({ name }) => !context.objections.has(slugify(name)))
    .map(
      (voice): Speaker => ({
        ...voice,
        person: getPerson(people, voice.name),
        linkedActor: context.actors.get(voice.actor ?? ""),
      }),
    );
  const named = value.actors.map((actorId) => context.actors.get(actorId));
  const actors = [...new Set([...named, ...speakers.map(({ linkedActor }) => linkedActor)])].filter(
    (actor) => actor !== undefined,
  );
  const isNamed = (name: string | undefined) => name === undefined || !context.objections.has(slugify(name));
  const article: Article = {
    ...value,
    authors: value.authors.filter(isNamed),
    sources: value.sources.map((one) => (isNamed(one.author) ? one : { ...one, author: undefined })),
    id,
    folder,
    file,
    body,
    kind: ARTICLE_FOLDERS[folder],
    path: routes.article(folder, id),
    actors,
    tags: context.tags.of(value.tags),
    people: speakers,
    series: undefined,
    upcoming: value.date > context.today,
  };
  if (value.series) article.series = { series: getSeries(series, value.series, article), part: value.series.part };
  for (const actor of actors) actor.articles.push(article);
  for (const person of new Set(speakers.map((speaker) => speaker.person))) person.articles.push(article);
  context.tags.addArticle(article);
  return article;
}

function getPerson(people: Map<string, Person>, name: string): Person {
  const id = slugify(name);
  const person = people.get(id) ?? { id, name, articles: [], posts: [] };
  people.set(id, person);
  return person;
}

function getSeries(all: Map<string, Series>, { title, of }: { title: string; of: number }, part: Article): Series {
  const id = slugify(title);
  const series = all.get(id) ?? { id, title, path: routes.series(title), of, parts: [] };
  all.set(id, series);
  series.parts.push(part);
  return series;
}

function collectPosts(people: Map<string, Person>, actors: Map<string, Actor>): void {
  for (const actor of actors.values())
    for (const { name, role } of actor.people) getPerson(people, name).posts.push({ role, actor });
}
