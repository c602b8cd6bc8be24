import { pickDoor } from "../../../src/model/views/list-doors.ts";
import { AccessibilityPage } from "../../components/site/AccessibilityPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => pickDoor("accessibility", model),
  path: ({ path }) => path,
  render: (door) => <AccessibilityPage {...door} />,
});
