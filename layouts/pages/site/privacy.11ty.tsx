import { pickDoor } from "../../../src/model/views/list-doors.ts";
import { PrivacyPage } from "../../components/site/PrivacyPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => pickDoor("privacy", model),
  path: ({ path }) => path,
  render: (door) => <PrivacyPage {...door} />,
});
