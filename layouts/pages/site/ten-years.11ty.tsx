import { pickDoor } from "../../../src/model/views/list-doors.ts";
import { TenYearsPage } from "../../components/site/TenYearsPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => pickDoor("tenYears", model),
  path: ({ path }) => path,
  render: (door) => <TenYearsPage {...door} />,
});
