import type { SourceOf } from "../../model/contents.ts";
import type { Article, Series, Speaker, SpeakerKind } from "../../model/model.ts";
import { ARTICLE_FOLDERS, ARTICLE_SCHEMAS } from "../../model/schema/article.ts";
import type { Voice } from "../../model/schema/article-fields.ts";
import { compareDates } from "../../text/dates.ts";
import { slugify } from "../../text/slug.ts";
import { linkQuestionnaire } from "../answers/link-questionnaire.ts";
import { listSpeakers, type PeopleCollector } from "../collect-people.ts";
import type { LinkContext } from "../kind.ts";
import { linkSections } from "./link-sections.ts";

/** Articles linked to actors, tags, people and series; newest first. Fills the lists of all of these. */
export function linkArticles(sources: readonly SourceOf<"articles">[], context: LinkContext): Article[] {
  const { people, tags, series } = context;
  const newestFirst = [...sources].sort(compareNewest);
  const articles = newestFirst.map((source) => linkArticle(source, context));
  for (const article of articles) {
    people.addArticle(article);
    tags.addArticle(article);
    for (const actor of article.actors) actor.articles.push(article);
  }
  linkTranslations(articles);
  for (const one of series.values()) one.parts.sort((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0));
  return articles;
}

/** Every field of an article, in its place, as an actor's `FORM` has it. */
const FORM = Object.fromEntries(
  [
    ...new Set(Object.values(ARTICLE_SCHEMAS).flatMap(({ shape }) => Object.keys(shape))),
    ...[
      "sections",
      "pullQuotes",
      "body",
      "id",
      "folder",
      "file",
      "kind",
      "path",
      "questionnaire",
      "versions",
      "upcoming",
    ],
  ].map((field) => [field, undefined]),
);

/** Newest first; of one day, in the order of the texts that they are made from. */
function compareNewest(a: SourceOf<"articles">, b: SourceOf<"articles">): number {
  return (
    compareDates(b.value.date, a.value.date) ||
    compareDates(b.value.original?.date ?? "", a.value.original?.date ?? "") ||
    a.id.localeCompare(b.id)
  );
}

function linkArticle(source: SourceOf<"articles">, context: LinkContext): Article {
  const { id, folder, file, value } = source;
  const { people, routes } = context;
  const path = routes.article(folder, id);
  const questionnaire = folder === "questionnaires" ? linkQuestionnaire(source, context) : undefined;
  const speakers = linkSpeakers(source, path, people);
  const text = linkSections(source, people);
  const article: Article = {
    ...FORM,
    ...value,
    ...speakers,
    ...text,
    people: questionnaire?.respondents ?? placeVoices(speakers.people, text.sections),
    authors: value.authors.filter(people.mayBeNamed),
    sources: value.sources.map(people.unname),
    id,
    folder,
    file,
    kind: ARTICLE_FOLDERS[folder],
    path,
    actors: [],
    tags: context.tags.of(value.tags),
    series: undefined,
    versions: [],
    questionnaire,
    upcoming: value.date > context.today,
  };
  const named = value.actors.map((actorId) => context.actors.get(actorId));
  const spokenFor = listSpeakers(article).map(({ linkedActor }) => linkedActor);
  article.actors = [...new Set([...named, ...spokenFor])].filter((actor) => actor !== undefined);
  if (value.series) article.series = { series: getSeries(context, value.series, article), part: value.series.part };
  return article;
}

/** Everyone whom the front matter names, but those who object. */
function linkSpeakers({ folder, value }: SourceOf<"articles">, path: string, people: PeopleCollector) {
  const link = (voices: readonly Voice[] | undefined, kind: SpeakerKind): Speaker[] =>
    (voices ?? []).map((voice) => people.speaker(voice, kind, path)).filter((speaker) => speaker !== undefined);
  const { original, translator } = value;
  return {
    people: link(value.people, folder === "interviews" ? "respondent" : "quoted"),
    signatories: link(value.signatories, "signatory"),
    original: original && { ...original, authors: link(original.authors, "original-author") },
    translator: translator === undefined ? undefined : people.speaker({ name: translator }, "translator", path),
  };
}

/** Those who have a voice of their own are found where it stands. */
function placeVoices(speakers: readonly Speaker[], sections: Article["sections"]): Speaker[] {
  return speakers.map((speaker) => {
    const own = sections.find(({ voice }) => voice === speaker.name);
    return own ? { ...speaker, kind: "voice", path: `${speaker.path}#${own.anchor}` } : speaker;
  });
}

function getSeries(
  { series: all, routes }: LinkContext,
  { title, of }: { title: string; of: number },
  part: Article,
): Series {
  const id = slugify(title);
  const series = all.get(id) ?? { id, title, path: routes.series(title), of, parts: [] };
  all.set(id, series);
  series.parts.push(part);
  return series;
}

/** How a translation names the text that it translates: `reflexions/mon-texte`. */
export function workOf({ folder, id }: Pick<Article, "folder" | "id">): string {
  return `${folder}/${id}`;
}

/** Gives each article the same text in other languages, as far as it is published here; the original first. */
export function linkTranslations(articles: readonly Article[]): void {
  const versions = new Map<string, Article[]>();
  for (const article of articles) {
    const work = article.translation_of ?? workOf(article);
    const others = versions.get(work) ?? [];
    if (article.translation_of === undefined) others.unshift(article);
    else others.push(article);
    versions.set(work, others);
  }
  for (const group of versions.values())
    for (const article of group) article.versions = group.filter((other) => other !== article);
}
