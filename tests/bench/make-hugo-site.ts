import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Actor, Article, Model, Roundup, RoundupLink } from "../../src/model/model.ts";

/** Hugo's settings and templates, which make of the same data about the same pages as this project's layouts do. */
const TEMPLATES = fileURLToPath(new URL("../fixtures/hugo-site", import.meta.url));

/** Writes into an empty folder the site of a model as Hugo wants it: the same texts and data, in front matter and Markdown. */
export function makeHugoSite(folder: string, { actors, articles, roundups, vocabularies }: Model): void {
  cpSync(TEMPLATES, folder, { recursive: true });
  const labels = Object.entries(vocabularies).map(([axis, terms]) => [
    axis,
    Object.fromEntries(terms.map(({ id, label }) => [id, label])),
  ]);
  write(join(folder, "data/vocabularies.json"), JSON.stringify(Object.fromEntries(labels)));
  const content = join(folder, "content");
  writePage(join(content, "acteurs/_index.md"), { title: "Civic-Thèque", url: "/civic-theque/" });
  writePage(join(content, "recherche.md"), { title: "Recherche", layout: "bare" });
  for (const actor of actors)
    writePage(join(content, `acteurs/${actor.id}.md`), describeActor(actor), actor.description);
  for (const article of articles) {
    const folderOfKind = article.folder === "pages" ? "." : article.folder;
    writePage(join(content, folderOfKind, `${article.id}.md`), describeArticle(article), article.body);
  }
  for (const roundup of roundups)
    writePage(join(content, `liens/${roundup.id}.md`), describeRoundup(roundup), roundup.intro);
}

/** Hugo gives `aliases`, `links`, `type` and `url` a sense of its own: what is called so here takes another name. */
function describeActor(actor: Actor) {
  const { id, summary, kind, status, participation_level, founded, added, verified, location, business_model } = actor;
  const { missions, themes, audiences, scales, history, impact, limits, used_by, people, sources } = actor;
  return {
    ...{ id, summary, kind, status, participation_level, founded, added, verified, location, business_model },
    ...{ missions, themes, audiences, scales, history, impact, limits, used_by, people, sources },
    title: actor.name,
    mark: actor.shelfMark,
    other_names: actor.aliases,
    type_of: actor.type,
    adresses: actor.links,
    fonctions: actor.functions,
    personnes: people.map(({ name }) => name),
    relations: actor.relatedActors.map(({ type, actor: { id: other } }) => ({ type, actor: other })),
  };
}

function describeArticle({ title, date, summary, authors, people, actors, tags, series, sources }: Article) {
  return {
    title,
    date,
    day: date,
    summary,
    authors,
    people: people.map(({ name, role }) => ({ name, role })),
    personnes: people.map(({ name }) => name),
    auteurs: authors,
    sources,
    "mots-cles": tags.map(({ label }) => label),
    "parle-de": actors.map(({ id }) => id),
    ...(series ? { series: [series.series.title], part: series.part } : {}),
  };
}

function describeRoundup({ title, date, number, summary, tags, sections, links }: Roundup) {
  return {
    title,
    date,
    day: date,
    number,
    summary,
    count: links.length,
    "mots-cles": tags.map(({ label }) => label),
    "parle-de": [...new Set(links.flatMap(({ actors }) => actors.map(({ id }) => id)))],
    sections: sections.map((section) => ({ title: section.title, links: section.links.map(describeLink) })),
  };
}

function describeLink({ actors, line, ...link }: RoundupLink) {
  const number = link.anchor.slice(link.anchor.lastIndexOf("-") + 1);
  return { ...link, number, acteurs: actors.map(({ id }) => id) };
}

function writePage(file: string, matter: object, body = ""): void {
  write(file, `${JSON.stringify(matter)}\n\n${body}\n`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
