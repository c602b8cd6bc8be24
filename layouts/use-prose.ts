import type { Environment } from "../src/markdown/environment.ts";
import { renderProse } from "../src/markdown/render-markdown.ts";
import { pictureFile } from "../src/model/picture.ts";
import { useSite } from "./site-context.tsx";

type Item = {
  /** The source that the text stands in, from the site root: its pictures stand beside. */
  file: string;
  language?: string;
};

/** Renders the Markdown of a source as a page shows it, with its pictures; give a prefix where several texts stand on one page. */
export function useProse({ file, language }: Item) {
  const { model, pictures } = useSite();
  const environment: Environment = {
    language: language ?? model.site.language,
    findPicture: (address) => pictures.get(pictureFile(file, address) ?? ""),
    offersPlayers: true,
  };
  return (markdown: string, prefix?: string) => renderProse(markdown, { ...environment, prefix });
}
