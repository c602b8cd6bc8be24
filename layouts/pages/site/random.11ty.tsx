import { pickDoor } from "../../../src/model/views/list-doors.ts";
import { RandomPage } from "../../components/site/RandomPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model) => pickDoor("random", model),
  path: ({ path }) => path,
  render: (door) => <RandomPage {...door} />,
});
