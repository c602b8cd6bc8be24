import { listQuestionnaires } from "../../../src/model/views/list-parts.ts";
import { RespondentPage } from "../../components/questionnaire/RespondentPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: ({ articles }) =>
    listQuestionnaires(articles).flatMap((article) =>
      article.questionnaire.respondents.map((respondent) => ({ article, respondent })),
    ),
  path: ({ respondent }) => respondent.path,
  render: (props) => <RespondentPage {...props} />,
});
