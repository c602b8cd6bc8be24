import { TermPage } from "../../components/glossary/TermPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => model.glossary,
  path: (term) => term.path,
  render: (term) => <TermPage term={term} />,
});
