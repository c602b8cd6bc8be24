import type { Actor, Model, Person } from "../src/model/model.ts";
import { routesOf } from "../src/model/routes.ts";
import { labelOf } from "../src/model/views/list-facets.ts";
import { foldText } from "../src/text/slug.ts";

/** How well each address answers: 3 is what was asked for, 2 is about it, 1 touches it; all others 0. */
export type Grades = ReadonlyMap<string, number>;

type Graded = Iterable<readonly [address: string, grade: number]>;

/**
 * The grades of what a query asks for, named `actor:id`, `function:id`, `person:id`, `term:id` or `page:route`, several with spaces
 * between; `@2016` after a name asks for a year. The rules are one for each sort and know nothing of the query's words. Throws where
 * the site has no such thing.
 */
export function gradePages(wanted: string, model: Model): Grades {
  const grades = new Map<string, number>();
  for (const one of wanted.split(" "))
    for (const [address, grade] of gradeOne(one, model)) grades.set(address, Math.max(grade, grades.get(address) ?? 0));
  return grades;
}

function gradeOne(wanted: string, model: Model): Graded {
  const [, sort = "", id = "", year = ""] = /^(\w+):([\w-]+)(?:@(\d{4}))?$/u.exec(wanted) ?? [];
  const grade = { actor: gradeActor, function: gradeFunction, person: gradePerson, term: gradeTerm, page: gradePage }[
    sort
  ];
  if (!grade) throw new Error(`graded-queries.json: ${wanted}`);
  return grade(id, year, model);
}

/**
 * 3: its fiche. 2: the texts that its people speak in, those that name it in their titles. 1: the other texts, links, people and events of it.
 * With a year, texts of other years go one grade down.
 */
function* gradeActor(id: string, year: string, { actors, people }: Model): Graded {
  const actor = find(actors, id);
  yield [actor.path, 3];
  const names = [actor.name, ...actor.aliases, ...actor.former_names.map(({ name }) => name)];
  const isNamed = (title: string) => names.some((name) => hasWords(title, name));
  for (const { path, title, date, people: speakers } of actor.articles)
    yield [
      path,
      inYear(isNamed(title) || speakers.some(({ linkedActor }) => linkedActor === actor) ? 2 : 1, date, year),
    ];
  for (const { roundup, link } of actor.mentions)
    yield [`${roundup.path}#${link.anchor}`, inYear(isNamed(link.title) ? 2 : 1, link.date ?? roundup.date, year)];
  for (const { path, posts } of people) if (posts.some((post) => post.actor === actor)) yield [path, 1];
  for (const { path } of actor.events) yield [path, 1];
}

/**
 * 3: the active actors that do it, and its term. 2: the other actors that did. 1: whatever has its label in the title.
 */
function* gradeFunction(id: string, _: string, model: Model): Graded {
  const label = labelOf(model.vocabularies, "functions", id);
  yield* gradeTitles(label, model, 1);
  for (const { path, functions, status } of model.actors)
    if (functions.includes(id)) yield [path, status === "active" ? 3 : 2];
}

/** 3: the person's page. 2: the texts in which the person speaks, and the answers. 1: those of another year; the actors of the posts. */
function* gradePerson(id: string, year: string, { people, articles }: Model): Graded {
  const person: Person = find(people, id);
  for (const { actor } of person.posts) yield [actor.path, 1];
  for (const { article, date } of person.appearances) yield [article.path, inYear(2, date, year)];
  for (const { questionnaire } of articles)
    for (const respondent of questionnaire?.respondents ?? [])
      if (respondent.person === person)
        yield [respondent.path, inYear(2, respondent.date ?? respondent.requested, year)];
  yield [person.path, 3];
}

/** 3: the term. 2: what has it in the title. 1: what is tagged so. */
function* gradeTerm(id: string, _: string, model: Model): Graded {
  const { term, also, path } = find(model.glossary, id);
  const forms = [term, ...also];
  for (const tag of model.tags.filter(({ label }) => forms.some((form) => foldText(form) === foldText(label))))
    for (const tagged of [...tag.articles, ...tag.roundups, ...tag.events]) yield [tagged.path, 1];
  for (const form of forms) yield* gradeTitles(form, model, 2);
  yield [path, 3];
}

function* gradePage(key: string, _: string, { settings }: Model): Graded {
  const address = (routesOf(settings) as Readonly<Record<string, unknown>>)[key];
  if (typeof address !== "function") throw new Error(`graded-queries.json: page:${key}`);
  yield [address(), 3];
}

function* gradeTitles(label: string, { articles, roundups, actors, glossary, events }: Model, grade: number): Graded {
  for (const { title, path } of [...articles, ...roundups, ...events]) if (hasWords(title, label)) yield [path, grade];
  for (const { path, links } of roundups)
    for (const { title, anchor } of links) if (hasWords(title, label)) yield [`${path}#${anchor}`, grade];
  for (const { name, summary, path } of actors as Actor[])
    if (hasWords(`${name} ${summary}`, label)) yield [path, grade];
  for (const { term, also, path } of glossary)
    if ([term, ...also].some((form) => hasWords(form, label))) yield [path, 3];
}

function inYear(grade: number, date: string, year: string): number {
  return year === "" || date.startsWith(year) ? grade : grade - 1;
}

/** Whether a text has all words of a label, in the plural or not. */
function hasWords(text: string, label: string): boolean {
  const words = new Set(listWords(text));
  return listWords(label).every((word) => words.has(word));
}

function listWords(text: string): string[] {
  return (foldText(text).match(/[a-z0-9]+/gu) ?? []).map((word) => word.replace(/s$/u, ""));
}

function find<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`graded-queries.json: ${id}`);
  return found;
}
