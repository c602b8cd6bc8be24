import { ArticlePage } from "../../components/article/ArticlePage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => model.articles.filter(({ questionnaire }) => questionnaire === undefined),
  path: (article) => article.path,
  render: (article) => <ArticlePage article={article} />,
});
