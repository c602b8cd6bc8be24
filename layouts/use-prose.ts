import type { Environment } from "../src/markdown/environment.ts";
import { renderProse, renderSections } from "../src/markdown/render-markdown.ts";
import type { Article } from "../src/model/model.ts";
import { findPicturesOf } from "./find-pictures.ts";
import { useSite } from "./site-context.tsx";

type Item = {
  /** The source that the text stands in, from the site root: its pictures stand beside. */
  file: string;
  language?: string;
};

/**
 * Renders the Markdown of a source as a page shows it, with its pictures; give a prefix where several texts stand on one page.
 * @param offersPlayers false where the page does not load their script: they are links then
 */
export function useProse(item: Item, offersPlayers = true) {
  const environment = { ...useEnvironment(item), offersPlayers };
  return (markdown: string, prefix?: string) => renderProse(markdown, { ...environment, prefix });
}

/** What `useText` gives. */
export type Text = ReturnType<typeof useText>;

/** The text of an article as its page shows it: whole, or cut at the headings that have a meaning. */
export function useText(article: Article) {
  const environment = useEnvironment(article);
  const { body, headings, pullQuotes } = article;
  const isWhole = headings === "plain" && pullQuotes.length === 0;
  return isWhole ? renderProse(body, environment) : renderSections(body, environment);
}

function useEnvironment({ file, language }: Item): Environment {
  const site = useSite();
  return {
    language: language ?? site.model.settings.language,
    findPicture: findPicturesOf(file, site),
    offersPlayers: true,
  };
}
