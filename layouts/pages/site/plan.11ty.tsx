import { pickDoor } from "../../../src/model/views/list-doors.ts";
import { PlanPage } from "../../components/site/PlanPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => pickDoor("plan", model),
  path: ({ path }) => path,
  render: (door) => <PlanPage {...door} />,
});
