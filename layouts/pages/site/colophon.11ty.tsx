import { pickDoor } from "../../../src/model/views/list-doors.ts";
import { ColophonPage } from "../../components/site/ColophonPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => pickDoor("colophon", model),
  path: ({ path }) => path,
  render: (door) => <ColophonPage {...door} />,
});
