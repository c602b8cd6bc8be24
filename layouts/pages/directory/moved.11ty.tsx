import { listRedirects } from "../../../src/model/views/list-changes.ts";
import { MovedPage } from "../../components/fiche/MovedPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: listRedirects,
  path: ({ from }) => from,
  render: (redirect) => <MovedPage {...redirect} />,
});
