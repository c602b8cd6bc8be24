import { listComing, listPast } from "../../../src/model/views/list-by-date.ts";
import { paginateList } from "../../../src/model/views/paginate-list.ts";
import { EventList } from "../../components/events/EventList.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: (model, routes) => [
    ...paginateList(listComing(model), routes.events).map((page) => ({ page, past: false })),
    ...paginateList(listPast(model), routes.pastEvents).map((page) => ({ page, past: true })),
  ],
  path: ({ page }) => page.address(page.number),
  render: (props) => <EventList {...props} />,
});
