import { listQuestionnaires } from "../../../src/model/views/list-parts.ts";
import { QuestionnairePage } from "../../components/questionnaire/QuestionnairePage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: ({ articles }) => listQuestionnaires(articles),
  path: (article) => article.path,
  render: (article) => <QuestionnairePage article={article} />,
});
