import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Model, RoundupLink } from "../src/model/model.ts";
import { ficheSchema } from "../src/model/schema/actor.ts";
import { openLinkBase } from "../src/model/views/list-link-base.ts";
import { describeActor, describeArticle, describeLink, describeRoundup } from "./describe-hugo-pages.ts";
import { listHugoTerms } from "./list-hugo-terms.ts";

/** Hugo's settings and templates, which make of the same data the same pages, feeds and files as this project's layouts do. */
const TEMPLATES = fileURLToPath(new URL("./hugo-site", import.meta.url));

/** Pages whose content is all in their template, or that are empty on a made-up site. */
const PLAIN_PAGES = {
  recherche: "Recherche",
  comparer: "Comparer des fiches",
  donnees: "Les données",
  glossaire: "Glossaire",
  lettre: "La lettre du dimanche",
  questionnaires: "Questionnaires",
  rubriques: "Rubriques",
  evenements: "Agenda",
  "evenements-passes": "Rendez-vous passés",
  flux: "Flux",
};

/** The catalogue seen otherwise; each has a template of its own. */
const VIEWS = {
  frise: "La frise",
  carte: "La carte",
  cimetiere: "Le cimetière",
  statistiques: "Les statistiques",
  changements: "Le journal",
};

/**
 * Writes into an empty folder the site of a model as Hugo wants it: the same texts and data, in front matter and Markdown. What
 * Hugo makes of them is what `bench/hugo-site` says: all that the layouts here make, but for French typography and schemas.
 */
export function makeHugoSite(folder: string, model: Model): void {
  cpSync(TEMPLATES, folder, { recursive: true });
  const content = join(folder, "content");
  write(join(folder, "data/vocabularies.json"), JSON.stringify(labelTerms(model.vocabularies)));
  write(join(folder, "data/columns.json"), JSON.stringify(["id", "page", ...Object.keys(ficheSchema.shape)]));
  for (const { file, ...matter } of listHugoTerms(model)) writePage(join(content, file), matter);
  for (const [name, title] of Object.entries(PLAIN_PAGES))
    writePage(join(content, `${name}.md`), { title, type: "seul", layout: name });
  for (const [name, title] of Object.entries(VIEWS))
    writePage(join(content, `${name}.md`), {
      ...{ title, type: "vue", layout: name, url: `/civic-theque/${name}/` },
      ...(name === "changements" ? { outputs: ["HTML", "CHANGES"] } : {}),
    });
  writeTexts(content, model);
}

function writeTexts(content: string, model: Model): void {
  const { settings, actors, articles, roundups } = model;
  const subjects = sortSubjects(model);
  for (const actor of actors)
    writePage(join(content, `acteurs/${actor.id}.md`), describeActor(actor, settings.url), actor.description);
  for (const article of articles) {
    const folderOfKind = article.folder === "pages" ? "." : article.folder;
    writePage(join(content, folderOfKind, `${article.id}.md`), describeArticle(article), article.body);
  }
  for (const roundup of roundups) {
    writePage(join(content, `liens/${roundup.id}.md`), describeRoundup(roundup), roundup.intro);
    for (const link of roundup.links)
      writePage(
        join(content, `base/${roundup.id}-${link.anchor}.md`),
        describeLink(roundup, link, subjects.get(link) ?? []),
        link.comment,
      );
  }
}

/** The subjects of each link, by their identifiers. */
function sortSubjects(model: Model): ReadonlyMap<RoundupLink, string[]> {
  const subjects = new Map<RoundupLink, string[]>();
  for (const { id, links } of openLinkBase(model).shelves.subjects)
    for (const { link } of links) subjects.set(link, [...(subjects.get(link) ?? []), id]);
  return subjects;
}

/** Labels by axis and identifier. */
function labelTerms(vocabularies: Model["vocabularies"]) {
  const labels = Object.entries(vocabularies).map(([axis, terms]) => [
    axis,
    Object.fromEntries(terms.map(({ id, label }) => [id, label])),
  ]);
  return Object.fromEntries(labels);
}

function writePage(file: string, matter: object, body = ""): void {
  write(file, `${JSON.stringify(matter)}\n\n${body}\n`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
