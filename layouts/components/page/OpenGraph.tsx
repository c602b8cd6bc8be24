import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { describeSiteCard } from "../../social/describe-cards.ts";
import type { SocialCard } from "../../social/social-card.ts";
import { useSocialImage } from "../../social/use-social-image.tsx";

export type OpenGraphProps = {
  /** The page's own name. */
  title: string;
  /** One sentence for search engines and previews. */
  description: string;
  /** Root-relative address of the page. */
  path: string;
  /** The article that the page shows. */
  article?: Article;
  /** What is shown of the page where it is shared, and the language of its words; the site itself unless told. */
  card?: SocialCard;
  cardLanguage?: string;
  /** What it is to those who share it (Open Graph). */
  type?: "website" | "article" | "profile";
};

/** What a page says of itself to those with whom it is shared (ogp.me). */
export function OpenGraph({ title, description, path, type = "website", article, card, cardLanguage }: OpenGraphProps) {
  const context = useSite();
  const { settings } = context.model;
  const image = useSocialImage(card ?? describeSiteCard(context), cardLanguage);
  const properties = {
    title,
    description,
    type,
    url: new URL(path, settings.url).href,
    site_name: settings.title,
    locale: context.strings.conventions.region.replace("-", "_"),
    ...(image && {
      image: new URL(image.path, settings.url).href,
      "image:type": "image/png",
      "image:width": `${image.width}`,
      "image:height": `${image.height}`,
      "image:alt": image.alt,
    }),
  };
  return (
    <>
      {Object.entries(properties).map(([name, content]) => (
        <meta property={`og:${name}`} content={content} />
      ))}
      {image && <meta name="twitter:card" content="summary_large_image" />}
      {article && <ArticleProperties article={article} />}
    </>
  );
}

/** Open Graph's properties of an article (ogp.me, « article »). */
function ArticleProperties({ article }: Required<Pick<OpenGraphProps, "article">>) {
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
