import type { Article } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { describeQuotationCard } from "../../social/describe-cards.ts";
import { useSocialImage } from "../../social/use-social-image.tsx";
import { ShareLinks } from "../page/ShareLinks.tsx";

/** Ways to share an article, and its pull quotes as pictures. */
export function ArticleShare({ article }: { article: Article }) {
  const site = useSite();
  const { title, path, language, pullQuotes } = article;
  const quotations = pullQuotes.map(({ text }) => ({
    text,
    image: useSocialImage(describeQuotationCard(text, article, site), language),
  }));
  return <ShareLinks title={title} path={path} quotations={quotations} />;
}
