import { listQuestionnaires } from "../../src/model/views/list-questionnaires.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import type { Site } from "../site-context.tsx";
import { describeActor } from "./describe-actor.ts";
import { describeArticle } from "./describe-article.ts";
import { describeEvent } from "./describe-event.ts";
import { describePerson } from "./describe-person.ts";
import { describeQuestionnaire } from "./describe-questionnaire.ts";
import { describeRoundup } from "./describe-roundup.ts";
import { describeTerm } from "./describe-term.ts";

/**
 * What search knows of each page. It comes from the model and not from the pages: no draft can be in it, names weigh
 * more than text, and pages need no hidden words.
 */
export function* listSearchDocuments(site: Site): Generator<SearchDocument> {
  for (const actor of site.model.actors) yield describeActor(actor, site);
  for (const article of site.model.articles) yield describeArticle(article, site);
  for (const article of listQuestionnaires(site.model.articles)) yield* describeQuestionnaire(article, site);
  for (const person of site.model.people) yield describePerson(person, site);
  for (const event of site.model.events) yield describeEvent(event, site);
  for (const term of site.model.glossary) yield describeTerm(term, site);
  for (const roundup of site.model.roundups) yield* describeRoundup(roundup, site);
}
