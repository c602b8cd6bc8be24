import type { Article } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { type Json, listBreadcrumbs } from "./json-ld.ts";

/** The way to a page of a questionnaire, as schema.org says it. */
export function buildQuestionnaireData(
  page: { title: string; path: string },
  { title, path }: Pick<Article, "title" | "path">,
  site: Pick<Settings, "url" | "addresses" | "language">,
  list: string,
): Json {
  const routes = routesOf(site);
  const steps = [{ title: list, path: routes.articles("questionnaires") }, { title, path }, page];
  const absolute = (address: string) => new URL(address, site.url).href;
  return {
    "@context": "https://schema.org",
    ...listBreadcrumbs(steps.map((step) => ({ name: step.title, item: absolute(step.path) }))),
  };
}
