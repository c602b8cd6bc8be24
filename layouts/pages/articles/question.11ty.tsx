import { listQuestionnaires } from "../../../src/model/views/list-parts.ts";
import { QuestionPage } from "../../components/questionnaire/QuestionPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: ({ articles }) =>
    listQuestionnaires(articles).flatMap((article) =>
      article.questionnaire.questions.map((question) => ({ article, question })),
    ),
  path: ({ question }) => question.path,
  render: (props) => <QuestionPage {...props} />,
});
