import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";

/**
 * Tells search engines the languages in which a text stands here, its own included. What is reposted as it is has its address
 * elsewhere, and is left out.
 */
export function LanguageLinks({ article }: { article: Article }) {
  const { settings } = useSite().model;
  const versions = [article, ...article.versions].filter(({ canonical }) => canonical === undefined);
  if (versions.length < 2 || !versions.includes(article)) return null;
  return (
    <>
      {versions.map(({ language = settings.language, path }) => (
        <link rel="alternate" hreflang={language} href={new URL(path, settings.url).href} />
      ))}
    </>
  );
}
