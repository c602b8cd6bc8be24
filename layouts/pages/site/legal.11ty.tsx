import { pickDoor } from "../../../src/model/views/list-doors.ts";
import { LegalPage } from "../../components/site/LegalPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => pickDoor("legal", model),
  path: ({ path }) => path,
  render: (door) => <LegalPage {...door} />,
});
