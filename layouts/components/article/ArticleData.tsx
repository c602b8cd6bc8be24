import { buildArticleData } from "../../../src/exports/json-ld/build-article-data.ts";
import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { describeArticleCard } from "../../social/describe-cards.ts";
import { useSocialImage } from "../../social/use-social-image.tsx";
import { StructuredData } from "../page/RawHtml.tsx";

/** What an article is to search engines. */
export function ArticleData({ article }: { article: Article }) {
  const site = useSite();
  const { kinds, lists } = site.strings.articles;
  const { folder, language } = article;
  const image = useSocialImage(describeArticleCard(article, site), language)?.path;
  const kind = folder === "pages" ? kinds.page : lists[folder].title;
  return <StructuredData data={buildArticleData(article, site.model, { kind, image })} />;
}
