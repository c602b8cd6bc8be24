import { useSite } from "../site-context.tsx";
import type { HeadProps } from "./Head.tsx";

/** What a page says of itself to those with whom it is shared (ogp.me). */
export function OpenGraph({ title, description, path, type = "website", article }: HeadProps) {
  const { site } = useSite().model;
  const properties = {
    title,
    description,
    type,
    url: new URL(path, site.url).href,
    site_name: site.title,
    locale: { fr: "fr_FR", en: "en_GB" }[site.language],
  };
  return (
    <>
      {Object.entries(properties).map(([name, content]) => (
        <meta property={`og:${name}`} content={content} />
      ))}
      {article && <ArticleProperties article={article} />}
    </>
  );
}

/** Open Graph's properties of an article (ogp.me, « article »). */
function ArticleProperties({ article }: Required<Pick<HeadProps, "article">>) {
  const { date, updated, categories, tags } = article;
  return (
    <>
      <meta property="article:published_time" content={date} />
      {updated && <meta property="article:modified_time" content={updated} />}
      {categories.map((category) => (
        <meta property="article:section" content={category} />
      ))}
      {tags.map(({ label }) => (
        <meta property="article:tag" content={label} />
      ))}
    </>
  );
}
