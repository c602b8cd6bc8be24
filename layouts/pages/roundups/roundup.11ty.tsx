import { RoundupPage } from "../../components/roundup/RoundupPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => model.roundups,
  path: (roundup) => roundup.path,
  render: (roundup) => <RoundupPage roundup={roundup} />,
});
